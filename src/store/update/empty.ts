import type { MetaKey } from '../schema.ts';
import { emptyWordTables } from '../search/tables.ts';
import type { Tx } from './rows.ts';

const made = [
  'record_documents',
  'actors',
  'facts',
  'fact_spans',
  'fact_actors',
  'fact_homes',
  'fact_keys',
  'promised',
  'neighbourhoods',
  'neighbourhood_keys',
  'neighbourhood_documents',
  'recorded',
  'taken',
  'recorded_actors',
  'print_keys',
  'bucket_texts',
  'text_links',
  'identities',
  'passage_texts',
  'meta',
] as const;

/** Leaves nothing of the record, and nothing of what it was made of but documents and readings. */
export async function emptyRecord(tx: Tx): Promise<void> {
  for (const table of made) await tx.deleteFrom(table).execute();
  await emptyWordTables(tx);
}

export async function setMeta(tx: Tx, key: MetaKey, value: string): Promise<void> {
  await tx.deleteFrom('meta').where('key', '=', key).execute();
  await tx.insertInto('meta').values({ key, value }).execute();
}
