import type { Agreement, Claim, Document, EventCore, Evidence, Mention, Reading } from '../model/index.ts';
import { compareText, groupBy, sortedBy } from './order.ts';

/** A fact as one reading has it, with the document that says it. */
export type Told<T> = Mention & { readonly told: T; readonly source: Document };

/** What the record is made of, in an order that owes nothing to arrival. */
export type Material = {
  readonly documents: readonly Document[];
  readonly readings: readonly Reading[];
  readonly events: readonly Told<EventCore>[];
  readonly agreements: readonly Told<Agreement>[];
  readonly claims: readonly Told<Claim>[];
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
  const tell = <T extends { readonly id: string; readonly evidence: readonly Evidence[] }>(
    list: (reading: Reading) => readonly T[],
  ): Told<T>[] =>
    heard.flatMap((reading) =>
      sortedBy(list(reading), ({ id }) => id)
        .filter(({ evidence }) => evidence.length > 0)
        .map((told) => ({ document: reading.document, fact: told.id, told, source: byId.get(reading.document)! })),
    );
  return {
    documents: kept,
    readings: heard,
    events: tell(({ events }) => events),
    agreements: tell(({ agreements }) => agreements),
    claims: tell(({ claims }) => claims),
  };
}

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
      spans.set(`${document} ${start} ${end}`, { document, start, end, quote });
  return [...spans.values()].sort((a, b) => compareText(a.document, b.document) || a.start - b.start || a.end - b.end);
}

/** The mentions of a fact without what they tell. */
export const plainMentions = (tellings: readonly Mention[]): Mention[] =>
  tellings.map(({ document, fact }) => ({ document, fact }));
