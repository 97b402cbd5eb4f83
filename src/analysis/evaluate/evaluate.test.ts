import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { AllianceRecord, RecordAgreement, RecordClaim, RecordEvent } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import { type Gold, GoldFact, parseGold } from './gold.ts';

const text = [
  'Vladimir Putin met Kim Jong-un in Pyongyang on 19 June 2024. They signed a defence treaty there.',
  'Each side must help the other if it is attacked.',
  'According to Kyiv, about 11,000 North Korean soldiers fight for Russia. The Kremlin stays evasive.',
  'Tokyo criticised the treaty. Tokyo criticised the visit.',
].join('\n');

const id = 'doc:test';

function cite(words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(words);
  return { document: id, start, end: start + words.length, quote: words };
}

const base = {
  date: null,
  place: null,
  quantity: null,
  mood: 'asserted',
  factuality: 'CT+',
  origins: [],
  rule: 'by hand',
} as const;
const mentions = [{ document: id, fact: 'f' }];
const day = (day: string) => ({ from: day, to: day, precision: 'day', basis: 'text' }) as const;
const troops = { min: 11000, max: 11000, unit: 'soldiers', approximate: true };

function event(fields: Partial<RecordEvent> & Pick<RecordEvent, 'id' | 'type' | 'evidence'>): RecordEvent {
  const { origins: _, ...rest } = base;
  const more = { mode: null, contexts: [], dimensions: [], agreement: null, independentOrigins: 1, mentions };
  return { ...rest, origins: [], byOrigin: [], history: [], ...more, sources: ['RUS'], targets: ['PRK'], ...fields };
}

function claim(fields: Partial<RecordClaim> & Pick<RecordClaim, 'id' | 'kind' | 'evidence'>): RecordClaim {
  return {
    ...base,
    origins: [],
    byOrigin: [],
    history: [],
    sources: [],
    targets: [],
    speaker: null,
    about: [],
    mentions,
    ...fields,
  };
}

const treaty: RecordAgreement = {
  id: 'a1',
  kinds: ['defence'],
  names: { fr: [], en: [] },
  parties: ['RUS', 'PRK'],
  steps: [
    {
      step: 'signed',
      by: ['RUS', 'PRK'],
      date: day('2024-06-19'),
      place: null,
      factuality: 'CT+',
      evidence: [cite('signed')],
    },
  ],
  obligations: ['RUS', 'PRK'].map((bearer) => ({
    bearer,
    beneficiary: bearer === 'RUS' ? 'PRK' : 'RUS',
    duty: 'assist',
    trigger: 'attack',
    against: null,
    reciprocal: true,
    qualifiers: [],
    evidence: [cite('must help the other')],
  })),
  predecessor: null,
  knowledge: null,
  evidence: [cite('treaty')],
  mentions,
  differences: [],
};

const record: AllianceRecord = {
  format: 'entente/1',
  generator: { name: 'entente', version: '0', knowledge: 'k' },
  documents: [
    {
      id,
      title: null,
      publisher: null,
      url: null,
      published: null,
      publishedBasis: 'none',
      language: 'en',
      file: 'some/where/a.txt',
      textGroup: null,
      version: null,
      notes: [],
    },
  ],
  actors: [],
  events: [
    event({ id: 'e1', type: 'CONSULT', date: day('2024-06-19'), evidence: [cite('met'), cite('Vladimir Putin')] }),
    event({ id: 'e2', type: 'AGREE', agreement: 'a1', evidence: [cite('signed a defence treaty')] }),
    event({
      id: 'e3',
      type: 'AID',
      sources: ['PRK'],
      targets: ['RUS'],
      quantity: troops,
      origins: [{ actor: 'UKR', kind: 'state', anonymous: false }],
      factuality: 'PS+',
      evidence: [cite('fight for Russia')],
    }),
    event({
      id: 'e4',
      type: 'ACCUSE',
      sources: ['JPN'],
      targets: ['RUS'],
      evidence: [cite('Tokyo criticised the visit')],
    }),
  ],
  agreements: [treaty],
  claims: [
    claim({
      id: 'c1',
      kind: 'quantity',
      sources: ['PRK'],
      targets: ['RUS'],
      speaker: 'UKR',
      factuality: 'PS+',
      quantity: troops,
      evidence: [cite('11,000')],
    }),
    claim({ id: 'c2', kind: 'evasion', sources: ['RUS'], factuality: 'Uu', evidence: [cite('stays evasive')] }),
  ],
  contradictions: [],
  promises: [],
  corrections: [],
};

const fact = (fields: Record<string, unknown>) =>
  GoldFact.parse({ source: ['RUS'], target: ['PRK'], date: null, status: 'asserted', ...fields });

const goldFacts = {
  visit: fact({
    id: 'g1',
    kind: 'event',
    type: 'CONSULT',
    source: ['RUS', 'Vladimir Putin'],
    target: ['Kim Jong-un'],
    date: '2024-06-19',
    date_basis: 'text',
    sentence_start: 'Vladimir Putin met',
  }),
  signed: fact({
    id: 'g2',
    kind: 'agreement',
    type: 'defence',
    step: 'signed',
    source: ['PRK'],
    target: ['RUS'],
    date: '2024-06',
    sentence_start: 'They signed',
  }),
  clause: fact({
    id: 'g3',
    kind: 'agreement',
    type: 'defence',
    step: 'signed',
    source: ['RUS', 'PRK'],
    target: ['RUS', 'PRK'],
    clause: { duty: 'assist' },
    sentence_start: 'Each side must',
  }),
  troops: fact({
    id: 'g4',
    kind: 'claim',
    type: 'quantity',
    source: ['PRK'],
    target: ['RUS'],
    attributed_to: 'Kyiv',
    status: 'alleged',
    quantity: { value: 11000, unit: 'soldiers', qualifier: 'about' },
    sentence_start: 'According to Kyiv',
  }),
  evasion: fact({
    id: 'g5',
    kind: 'claim',
    type: 'denial',
    source: ['RUS', 'Kremlin'],
    target: [],
    attributed_to: 'Kremlin',
    status: 'evaded',
    sentence_start: 'The Kremlin stays',
  }),
  second: fact({
    id: 'g6',
    kind: 'event',
    type: 'ACCUSE',
    source: ['JPN'],
    target: ['RUS'],
    sentence_start: 'Tokyo criticised',
    clause_start: 'the visit',
    line: 4,
  }),
};

function run(facts: readonly GoldFact[], changed: Partial<AllianceRecord> = {}, words = text) {
  const golds: Gold[] = [{ file: 'a.txt', facts: [...facts] }];
  return evaluate({ ...record, ...changed }, golds, new Map([['a.txt', words]]), loadKnowledge());
}

describe('matching', () => {
  test('finds every kind of fact where gold has it, and counts echoes once', () => {
    const result = run(Object.values(goldFacts).filter(({ id }) => id !== 'g6'));
    expect(result.problems).toEqual([]);
    expect(result.misses).toEqual([]);
    expect(result.kinds.event).toMatchObject({ gold: 1, found: 1, ours: 2, right: 1, precision: 0.5, recall: 1 });
    // Two obligations that mirror each other are one unit; the event of signing repeats the step.
    expect(result.kinds.agreement).toMatchObject({ gold: 2, found: 2, ours: 2, right: 2 });
    expect(result.kinds.quantity).toMatchObject({ gold: 1, found: 1 });
    expect(result.kinds.claim).toMatchObject({ gold: 1, found: 1, ours: 1, right: 1 });
    expect(result.surplus.map(({ id, quote }) => [id, quote])).toEqual([['e4', 'Tokyo criticised the visit.']]);
    expect(result.core).toMatchObject({ gold: 4, found: 4 });
    expect(result.core.f1).toBeCloseTo((2 * result.core.precision!) / (1 + result.core.precision!));
  });

  test('wants the same sentence', () => {
    const { misses, surplus } = run([goldFacts.second], {
      events: [{ ...record.events[3]!, evidence: [cite('criticised')] }],
    });
    expect(misses).toMatchObject([{ id: 'g6', kind: 'event', quote: 'the visit.' }]);
    expect(surplus.some(({ id }) => id === 'e4')).toBe(true);
  });

  test('wants the same type, the lenient score the same quad class', () => {
    const [visit] = record.events;
    const same = run([goldFacts.visit], { events: [{ ...visit!, type: 'SUPPORT' }] });
    expect([same.kinds.event.found, same.lenientEvents.found]).toEqual([0, 1]);
    const other = run([goldFacts.visit], { events: [{ ...visit!, type: 'ACCUSE' }] });
    expect(other.lenientEvents.found).toBe(0);
  });

  test('wants the same actors, in either order only where both do the same', () => {
    const turned = (index: number) => {
      const one = record.events[index]!;
      return { ...one, sources: one.targets, targets: one.sources };
    };
    expect(run([goldFacts.visit], { events: [turned(0)] }).kinds.event.found).toBe(1);
    const accused = { ...goldFacts.second, clause_start: null, sentence_start: 'Tokyo criticised the visit' };
    expect(run([accused]).kinds.event.found).toBe(1);
    expect(run([accused], { events: [turned(3)] }).kinds.event.found).toBe(0);
    const chinese = { ...goldFacts.visit, source: ['CHN'] };
    expect(run([chinese]).kinds.event.found).toBe(0);
    const unknown = { ...goldFacts.visit, source: ['unspecified'] };
    expect(run([unknown]).kinds.event.found).toBe(1);
  });

  test('takes a step only for the same step, an obligation only for a clause', () => {
    expect(run([{ ...goldFacts.signed, step: 'ratified' }]).kinds.agreement.found).toBe(0);
    expect(run([{ ...goldFacts.clause, clause: null }]).kinds.agreement.found).toBe(0);
  });

  test('takes an event for a quantity only with that number', () => {
    expect(run([goldFacts.troops], { claims: [] }).kinds.quantity.found).toBe(1);
    const fewer = { ...goldFacts.troops, quantity: { value: 1000, unit: 'soldiers' } };
    expect(run([fewer], { claims: [] }).kinds.quantity.found).toBe(0);
  });

  test('matches one gold fact with one unit', () => {
    const { kinds } = run([goldFacts.visit, { ...goldFacts.visit, id: 'g9' }]);
    expect(kinds.event).toMatchObject({ gold: 2, found: 1 });
  });
});

describe('attributes', () => {
  const all = Object.values(goldFacts);

  test('are judged on matched pairs', () => {
    const result = run(all.filter(({ id }) => id !== 'g6'));
    expect(result.accuracy.date).toMatchObject({ asked: 2, right: 2 });
    expect(result.accuracy.factuality).toMatchObject({ asked: 5, right: 5 });
    expect(result.accuracy.quantity).toMatchObject({ asked: 1, right: 1 });
    expect(result.wrong.map(({ gold, attributes }) => [gold, attributes.map(({ name }) => name)])).toEqual([
      ['g5', ['attribution']],
    ]);
  });

  test('a doubt taken for a fact is wrong, and so is a lost source', () => {
    const events = [{ ...record.events[2]!, factuality: 'CT+' as const, origins: [] }];
    const { wrong } = run([goldFacts.troops], { events, claims: [] });
    expect(wrong[0]?.attributes.map(({ name }) => name)).toEqual(['factuality', 'attribution']);
  });
});

describe('texts and files', () => {
  test('a text cleaned otherwise is aligned by the quotes', () => {
    const words = `---\ntitle: x\n---\n\n${text.replaceAll(' ', '  ')}`;
    const result = run(Object.values(goldFacts), {}, words);
    expect(result.core).toMatchObject({ gold: 5, found: 5 });
    expect(result.core).toMatchObject(run(Object.values(goldFacts)).core);
  });

  test('what cannot be scored is told, and counts as missed', () => {
    const lost = { ...goldFacts.visit, sentence_start: 'No such words' };
    expect(run([lost]).problems).toEqual([{ kind: 'no-sentence', file: 'a.txt', fact: 'g1' }]);
    expect(run([lost]).kinds.event).toMatchObject({ gold: 1, found: 0 });
    expect(run([goldFacts.visit], { documents: [] }).problems).toEqual([
      { kind: 'no-document', file: 'a.txt', fact: null },
    ]);
    const bare = evaluate(record, [{ file: 'a.txt', facts: [goldFacts.visit] }], new Map(), loadKnowledge());
    expect(bare.problems).toEqual([{ kind: 'no-text', file: 'a.txt', fact: null }]);
    expect(bare.core.recall).toBe(0);
    expect(bare.core.precision).toBeNull();
  });

  test('a gold file is parsed or refused by name; notes beside it are passed over', () => {
    expect(parseGold('cross.json', { same_facts: [] })).toBeNull();
    expect(parseGold('a.json', { file: 'a.txt', facts: [goldFacts.visit] })?.facts).toEqual([goldFacts.visit]);
    const wrong = () => parseGold('a.json', { file: 'a.txt', facts: [{ ...goldFacts.visit, status: 'sure' }] });
    expect(wrong).toThrow(/a\.json: facts\.0\.status/);
  });
});
