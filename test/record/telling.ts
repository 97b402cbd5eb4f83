import { loadKnowledge } from '../../src/knowledge/index.ts';
import type {
  Agreement,
  AllianceRecord,
  Claim,
  DateSpan,
  Document,
  EventCore,
  Evidence,
  Origin,
  Reading,
  Step,
} from '../../src/model/index.ts';
import { buildRecord } from '../../src/record/index.ts';

/** A document with its reading, made by hand. */
export type Telling = { readonly document: Document; readonly reading: Reading };

export const day = (date: string): DateSpan => ({ from: date, to: date, precision: 'day', basis: 'text' });
export const month = (year: number, number: number): DateSpan => {
  const name = `${year}-${String(number).padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${name}-01`, to: `${name}-${last}`, precision: 'month', basis: 'text' };
};
export const year = (number: number): DateSpan => ({
  from: `${number}-01-01`,
  to: `${number}-12-31`,
  precision: 'year',
  basis: 'text',
});
export const voice = (actor: string, kind: Origin['kind'] = 'state'): Origin => ({ actor, kind, anonymous: false });
export const author: Origin = { actor: 'author', kind: 'author', anonymous: false };

/** Evidence over the given words of a document, found in its text. */
export function words(document: Document, quote: string): Evidence {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” does not stand in ${document.id}`);
  return { document: document.id, start, end: start + quote.length, quote };
}

export function documentOf(id: string, text: string, more: Partial<Document> = {}): Document {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const plain = { title: null, publisher: null, url: null, published: null, publishedBasis: 'none' as const };
  return { id, ...plain, language: 'fr', file: null, text, blocks, ...more };
}

type Facts = Partial<Pick<Reading, 'actors' | 'notes' | 'traces'>> & {
  readonly events?: readonly Partial<EventCore>[];
  readonly agreements?: readonly Partial<Agreement>[];
  readonly claims?: readonly Partial<Claim>[];
};

/** A reading of the document; a fact rests on the whole text unless it says otherwise. */
export function tell(document: Document, facts: Facts): Telling {
  const whole = [words(document, document.text)];
  const shared = {
    date: null,
    place: null,
    quantity: null,
    factuality: 'CT+',
    mood: 'asserted',
    origins: [author],
  } as const;
  const reading: Reading = {
    document: document.id,
    reader: 'hand',
    knowledge: 'hand',
    actors: facts.actors ?? [],
    events: (facts.events ?? []).map((event, at) => ({
      ...shared,
      id: `e${at}`,
      type: 'CONSULT',
      mode: null,
      contexts: [],
      dimensions: [],
      sources: [],
      targets: [],
      agreement: null,
      evidence: whole,
      rule: 'consult.visit',
      ...event,
      origins: event.origins ?? [author],
    })),
    agreements: (facts.agreements ?? []).map((agreement, at) => ({
      id: `a${at}`,
      kinds: [],
      names: { fr: [], en: [] },
      parties: [],
      steps: [],
      obligations: [],
      predecessor: null,
      knowledge: null,
      evidence: whole,
      ...agreement,
    })),
    claims: (facts.claims ?? []).map((claim, at) => ({
      ...shared,
      id: `c${at}`,
      kind: 'statement',
      sources: [],
      targets: [],
      speaker: null,
      about: [],
      evidence: whole,
      rule: 'claim.statement',
      ...claim,
      origins: claim.origins ?? [author],
    })),
    notes: facts.notes ?? [],
    traces: facts.traces ?? {},
  };
  return { document, reading };
}

export const step = (document: Document, more: Partial<Step> & Pick<Step, 'step'>): Step => ({
  by: [],
  date: null,
  place: null,
  factuality: 'CT+',
  evidence: [words(document, document.text)],
  ...more,
});

export const recordOf = (...tellings: readonly Telling[]): AllianceRecord =>
  buildRecord(
    tellings.map(({ document }) => document),
    tellings.map(({ reading }) => reading),
    loadKnowledge(),
  );
