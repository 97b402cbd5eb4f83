import {
  type Agreement,
  type Claim,
  type Document,
  type EventCore,
  type Evidence,
  evidencePlace,
  type Mention,
  type Reading,
  type Ruled,
} from '../model/index.ts';
import { compareText, groupBy, sortedBy } from './order.ts';

/** What a fact knows of the document that tells it: no more, since it is kept beside each of its facts. */
export type Source = Pick<Document, 'id' | 'publisher' | 'published'>;

/** A fact as one reading has it, with the document that says it. */
export type Told<T> = Mention & {
  readonly told: T;
  readonly source: Source;
  /** Told as an aim («cherche à», "to counter"), which nobody is held to. */
  readonly aim: boolean;
  readonly ruled?: Ruled;
};

/** An event as one reading has it, with what the same document tells against it. */
export type EventTelling = Told<EventCore> & { readonly denials: readonly Denial[] };

/** A claim as one reading has it. */
export type ClaimTelling = Told<Claim> & {
  /** Whether another claim of the document speaks of it. */
  readonly isSpokenOf: boolean;
};

/** A telling that something is not so. */
export type Denial = Told<Pick<Claim, 'origins' | 'factuality' | 'mood'>>;

/** What the record is made of, in an order that owes nothing to arrival. */
export type Material = {
  readonly documents: readonly Document[];
  readonly readings: readonly Reading[];
  readonly events: readonly EventTelling[];
  readonly agreements: readonly Told<Agreement>[];
  readonly claims: readonly ClaimTelling[];
};

/**
 * Each document and its reading once, sorted by id. A reading without its document is left out: its evidence could not
 * be opened. Facts without evidence are refused.
 */
export function gather(documents: readonly Document[], readings: readonly Reading[]): Material {
  const kept = once(documents, ({ id }) => id);
  const byId = new Map(kept.map((document) => [document.id, document]));
  const heard = once(
    readings.filter(({ document }) => byId.has(document)),
    ({ document }) => document,
  );
  const tellings = heard.map((reading) => tellingsOf(byId.get(reading.document)!, reading));
  return {
    documents: kept,
    readings: heard,
    events: tellings.flatMap(({ events }) => events),
    agreements: tellings.flatMap(({ agreements }) => agreements),
    claims: tellings.flatMap(({ claims }) => claims),
  };
}

/** The facts that one reading tells, by kind, sorted by id. Those without evidence are refused. */
export function tellingsOf(
  { id, publisher, published }: Source,
  reading: Reading,
): Pick<Material, 'events' | 'agreements' | 'claims'> {
  const source = { id, publisher, published };
  const tell = <T extends { readonly id: string; readonly evidence: readonly Evidence[] }>(list: readonly T[]) =>
    sortedBy(list, (fact) => fact.id)
      .filter(({ evidence }) => evidence.length > 0)
      .map((told): Told<T> => {
        const ruled = reading.ruled?.[told.id];
        return { document: id, fact: told.id, told, source, aim: isAim(reading, told.id), ...(ruled && { ruled }) };
      });
  const spokenOf = new Set(reading.claims.flatMap(({ about }) => about));
  const claims = tell(reading.claims).map((claim) => ({ ...claim, isSpokenOf: spokenOf.has(claim.fact) }));
  const denials = claims.filter(({ told }) => told.kind === 'denial');
  const events = tell(reading.events).map((event) => ({
    ...event,
    denials: denials.flatMap(({ told, isSpokenOf: _, ...denial }) =>
      told.about.includes(event.fact)
        ? [{ ...denial, told: { origins: told.origins, factuality: told.factuality, mood: told.mood } }]
        : [],
    ),
  }));
  return { events, agreements: tell(reading.agreements), claims };
}

const isAim = ({ traces }: Reading, fact: string): boolean =>
  traces[fact]?.arguments.some(({ slot, how }) => slot === 'mood' && how === 'aim') ?? false;

/** One of each id, sorted by it; of unlike ones with the same id, the first by content. */
function once<T>(items: readonly T[], id: (item: T) => string): T[] {
  return [...groupBy(items, id)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, same]) => (same.length === 1 ? same[0]! : sortedBy(same, (item) => JSON.stringify(item))[0]!));
}

/** Evidence of many mentions, each span once, by document and place. */
export function joinEvidence(lists: Iterable<readonly Evidence[]>): Evidence[] {
  const spans = new Map<string, Evidence>();
  for (const list of lists)
    for (const { document, start, end, quote } of list)
      spans.set(evidencePlace({ document, start, end }), { document, start, end, quote });
  return [...spans.values()].sort((a, b) => compareText(a.document, b.document) || a.start - b.start || a.end - b.end);
}

/** The mentions of a fact without what they tell. */
export const plainMentions = (tellings: readonly Mention[]): Mention[] =>
  tellings.map(({ document, fact }) => ({ document, fact }));
