import type { AllianceRecord, RecordAgreement, RecordEvent } from '../../src/model/index.ts';

const evidence = [{ document: 'd1', start: 0, end: 4, quote: 'text' }];
const origin = { actor: 'author', kind: 'author' as const, anonymous: false };

/** An event as a record tells it: an attack that is a fact, where nothing else is said. */
export function told(
  id: string,
  sources: string[],
  targets: string[],
  day: string,
  more: Partial<RecordEvent> = {},
): RecordEvent {
  return {
    id,
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    contexts: [],
    dimensions: ['defence'],
    sources,
    targets,
    date: { from: day, to: day, precision: 'day', basis: 'text' },
    place: null,
    quantity: null,
    factuality: 'CT+',
    mood: 'asserted',
    origins: [origin],
    agreement: null,
    evidence,
    rule: 'assault.attack',
    independentOrigins: 1,
    byOrigin: [],
    history: [],
    mentions: [{ document: 'd1', fact: id }],
    ...more,
  };
}

/** A pact of two that owes help against attack, known only from articles. */
export function pact(
  id: string,
  parties: [string, string],
  steps: [RecordAgreement['steps'][number]['step'], string][],
): RecordAgreement {
  const [bearer, beneficiary] = parties;
  const clause = { duty: 'assist-with-all-means', trigger: 'armed-attack', against: null, reciprocal: true };
  return {
    id,
    kinds: ['defence'],
    names: { fr: ['le pacte'], en: ['the pact'] },
    parties,
    steps: steps.map(([step, day]) => ({
      step,
      by: parties,
      date: { from: day, to: day, precision: 'day', basis: 'text' },
      place: null,
      factuality: 'CT+',
      evidence,
    })),
    obligations: [
      { bearer, beneficiary, ...clause, qualifiers: ['attack must put the party in a state of war'], evidence },
    ],
    predecessor: null,
    knowledge: null,
    evidence,
    mentions: [{ document: 'd1', fact: id }],
    differences: [],
  };
}

/** A record with these events and agreements, and the actors that they name. */
export function recordOf(events: RecordEvent[], agreements: RecordAgreement[] = []): AllianceRecord {
  const ids = new Set(events.flatMap(({ sources, targets }) => [...sources, ...targets]));
  return {
    format: 'entente/1',
    generator: { name: 'entente', version: '0', knowledge: '' },
    documents: [],
    actors: [...ids].map((id) => ({
      id,
      kind: id.startsWith('person:') ? 'person' : id.startsWith('org:') ? 'organisation' : 'state',
      names: { fr: id, en: id },
      of: id === 'person:vladimir-poutine' ? 'RUS' : null,
      roles: [],
      inferred: false,
    })),
    events,
    agreements,
    claims: [],
    contradictions: [],
    promises: [],
    corrections: [],
  };
}
