import type { Transaction } from 'kysely';
import type { Correction } from '../model/index.ts';
import { documentsDescribed } from '../record/index.ts';
import { nextRevision } from './revision.ts';
import type { Tables } from './schema.ts';
import { touchedBy } from './update/corrections.ts';
import { inParts, insertAll } from './update/rows.ts';

/** Keeps corrections that are not kept yet. @returns how many were new */
export async function addCorrections(tx: Transaction<Tables>, corrections: readonly Correction[]): Promise<number> {
  const known = new Set((await tx.selectFrom('corrections').select('id').execute()).map(({ id }) => id));
  const fresh = [...new Map(corrections.map((one) => [one.id, one])).values()].filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;
  await insertAll(
    tx,
    'corrections',
    fresh.map((one) => ({ id: one.id, at: one.at, json: JSON.stringify(one) })),
  );
  await touchedBy(tx, fresh);
  await forgetReader(tx, documentsDescribed(fresh));
  await nextRevision(tx);
  return fresh.length;
}

/** Takes a correction back; false where there was none. */
export async function takeBack(tx: Transaction<Tables>, id: string): Promise<boolean> {
  const row = await tx.selectFrom('corrections').select('json').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return false;
  await tx.deleteFrom('corrections').where('id', '=', id).execute();
  const taken = [JSON.parse(row.json) as Correction];
  await touchedBy(tx, taken);
  await forgetReader(tx, documentsDescribed(taken));
  await nextRevision(tx);
  return true;
}

/** Has these documents read anew, whenever that is: their readings count as those of an unknown reader. */
async function forgetReader(tx: Transaction<Tables>, documents: readonly string[]): Promise<void> {
  await inParts(documents, async (part) => {
    await tx.updateTable('readings').set({ reader: '' }).where('document', 'in', part).execute();
    return [];
  });
}
