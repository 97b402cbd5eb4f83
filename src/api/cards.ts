import { evidenceOf } from '../analysis/index.ts';
import type { AllianceRecord } from '../model/index.ts';
import type { DocumentCard } from './answers/index.ts';

/**
 * The documents of a record as list lines, with the size of their text group and the number of facts on them.
 *
 * @param openings the first words of those without a title
 */
export function cardsOf(
  record: AllianceRecord | null,
  openings: ReadonlyMap<string, string>,
): ReadonlyMap<string, DocumentCard> {
  const cards = new Map<string, DocumentCard>();
  if (!record) return cards;
  const groups = tally(record.documents.flatMap(({ textGroup }) => textGroup ?? []));
  const facts = tally(
    [...record.events, ...record.claims, ...record.agreements].flatMap((fact) => [
      ...new Set(evidenceOf(fact).map(({ document }) => document)),
    ]),
  );
  for (const {
    id,
    title,
    publisher,
    url,
    published,
    publishedBasis,
    language,
    file,
    textGroup,
    version,
    notes,
  } of record.documents) {
    const textGroupSize = (textGroup !== null && groups.get(textGroup)) || 1;
    const opening = title === null ? (openings.get(id) ?? null) : null;
    const source = { id, title, opening, publisher, url, published, publishedBasis, language, file };
    cards.set(id, { ...source, textGroup, version, textGroupSize, facts: facts.get(id) ?? 0, notes });
  }
  return cards;
}

/** How often each value occurs. */
export function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
