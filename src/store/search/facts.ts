import { type Searchable, searchableAgreement, searchableClaim, searchableEvent } from '../../analysis/index.ts';
import type { RecordAgreement, RecordClaim, RecordEvent } from '../../model/index.ts';
import type { FactKind, FactRow } from '../schema.ts';
import { inParts, insertAll, type Tx } from '../update/rows.ts';

/** A fact before it has its number. */
export type UnnumberedFact = Pick<FactRow, 'kind' | 'id' | 'neighbourhood' | 'json'> & { readonly value: unknown };

/** Writes facts, each with a number of its own and the words it is found by. */
export async function insertFacts(tx: Tx, facts: readonly UnnumberedFact[]): Promise<void> {
  if (facts.length === 0) return;
  // Counted and not taken from what is there: the number of a fact that went is given to no other.
  const { value } = await tx
    .updateTable('counters')
    .set((counter) => ({ value: counter('value', '+', facts.length) }))
    .where('name', '=', 'fact')
    .returning('value')
    .executeTakeFirstOrThrow();
  const before = value - facts.length;
  const rows = facts.map(({ value, ...fact }, at) => {
    const found = searchableOf(fact.kind, value);
    return {
      row: { number: before + at + 1, ...fact, support: found?.support ?? 0, day: found?.day ?? null },
      words: found?.words,
    };
  });
  await insertAll(
    tx,
    'facts',
    rows.map(({ row }): FactRow => row),
  );
  await insertAll(
    tx,
    'fact_words',
    rows.flatMap(({ row, words }) => (words === undefined ? [] : [{ rowid: row.number, words }])),
  );
}

/** Takes facts out, with the words they are found by. */
export async function deleteFacts(tx: Tx, kind: FactKind, ids: Iterable<string>): Promise<void> {
  await inParts(new Set(ids), async (part) => {
    const gone = await tx
      .deleteFrom('facts')
      .where('kind', '=', kind)
      .where('id', 'in', part)
      .returning('number')
      .execute();
    if (gone.length > 0 && isSearched(kind))
      await tx
        .deleteFrom('fact_words')
        .where(
          'rowid',
          'in',
          gone.map(({ number }) => number),
        )
        .execute();
    return [];
  });
}

/** The kinds that search finds. */
const isSearched = (kind: FactKind): boolean => kind === 'event' || kind === 'claim' || kind === 'agreement';

function searchableOf(kind: FactKind, value: unknown): Searchable | null {
  if (kind === 'event') return searchableEvent(value as RecordEvent);
  if (kind === 'claim') return searchableClaim(value as RecordClaim);
  return kind === 'agreement' ? searchableAgreement(value as RecordAgreement) : null;
}
