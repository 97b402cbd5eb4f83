import type { Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** Counts a change of a document or its reading, and notes that the record is behind it. */
export async function changed(tx: Transaction<Tables>, document: string): Promise<void> {
  await tx
    .insertInto('pending')
    .values({ document })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await nextRevision(tx);
}

/** Counts a change. */
export async function nextRevision(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('counters')
    .set((counter) => ({ value: counter('value', '+', 1) }))
    .where('name', '=', 'revision')
    .execute();
}
