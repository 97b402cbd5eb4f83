import type { Transaction } from 'kysely';
import type { AllianceRecord, Document } from '../model/index.ts';
import { toDocument } from './document-row.ts';
import { checkQuote, citedByRecord } from './evidence.ts';
import { recordRows } from './record-rows.ts';
import type { Tables } from './schema.ts';
import { insertFacts } from './search/facts.ts';
import { replacePassages } from './search/passages.ts';
import { documentDescriber } from './update/corrections.ts';
import { emptyRecord, setMeta } from './update/empty.ts';
import { inParts, insertAll } from './update/rows.ts';

/**
 * Replaces the record by one that was made elsewhere.
 *
 * @param revision of the readings that it was built from
 * @throws EvidenceError where a quote is not its span in the kept document.
 */
export async function saveWhole(tx: Transaction<Tables>, record: AllianceRecord, revision: number): Promise<void> {
  const rows = recordRows(record);
  await checkRecord(tx, record);
  await emptyRecord(tx);
  for (const table of ['record_documents', 'actors', 'fact_spans', 'fact_actors'] as const)
    await insertAll(tx, table, rows[table]);
  await insertFacts(tx, rows.facts);
  const ids = record.documents.map(({ id }) => id);
  await replacePassages(tx, ids, await documentsNamed(tx, ids));
  await setMeta(tx, 'generator', JSON.stringify(record.generator));
  await tx.updateTable('counters').set({ value: revision }).where('name', '=', 'record').execute();
}

async function documentsNamed(tx: Transaction<Tables>, ids: readonly string[]): Promise<Document[]> {
  const rows = await inParts(ids, (part) => tx.selectFrom('documents').selectAll().where('id', 'in', part).execute());
  const describe = await documentDescriber(tx);
  return rows.map((row) => describe(toDocument(row)));
}

/** Holds every quote of a record against the kept documents, one document in memory at a time. */
async function checkRecord(tx: Transaction<Tables>, record: AllianceRecord): Promise<void> {
  for (const [document, cited] of Map.groupBy(citedByRecord(record), ({ evidence }) => evidence.document)) {
    const row = await tx.selectFrom('documents').select('text').where('id', '=', document).executeTakeFirst();
    for (const one of cited) checkQuote(one, row?.text ?? null);
  }
}
