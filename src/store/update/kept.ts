import type { Document, Reading } from '../../model/index.ts';
import type { documentCorrector, Source } from '../../record/index.ts';
import { toDocument } from '../document-row.ts';
import { inParts, type Tx } from './rows.ts';

/** A kept document with its reading, as people corrected it and as it was. */
export type Kept = { readonly document: Document; readonly reading: Reading; readonly said: Reading };

type Correct = (reading: Reading) => Reading;
type Describe = ReturnType<typeof documentCorrector>;

/** Documents with their readings, as the store has them now and as people corrected them; what is gone is left out. */
export async function keptDocuments(
  tx: Tx,
  ids: Iterable<string>,
  correct: Correct,
  describe: Describe,
): Promise<Kept[]> {
  const rows = await inParts(ids, (part) =>
    tx
      .selectFrom('documents')
      .innerJoin('readings', 'readings.document', 'documents.id')
      .selectAll('documents')
      .select('json')
      .where('documents.id', 'in', part)
      .execute(),
  );
  return rows.map(({ json, ...row }) => {
    const said = JSON.parse(json) as Reading;
    return { document: describe(toDocument(row)), reading: correct(said), said };
  });
}

/** The readings alone, each with what its facts know of its document: of a large part, texts would take most of the memory. */
export async function keptReadings(
  tx: Tx,
  ids: Iterable<string>,
  correct: Correct,
  describe: Describe,
): Promise<{ readonly source: Source; readonly reading: Reading }[]> {
  const rows = await inParts(ids, (part) =>
    tx
      .selectFrom('documents')
      .innerJoin('readings', 'readings.document', 'documents.id')
      .select(['id', 'title', 'publisher', 'published', 'json'])
      .where('documents.id', 'in', part)
      .execute(),
  );
  return rows.map(({ json, ...row }) => ({
    source: describe(row),
    reading: correct(JSON.parse(json) as Reading),
  }));
}
