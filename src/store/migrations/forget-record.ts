import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** What was saved in another form is made anew when the record is next asked for. */
export async function forgetRecord(db: Kysely<Pick<Tables, 'meta' | 'counters'>>): Promise<void> {
  await db.deleteFrom('meta').execute();
  await db.updateTable('counters').set({ value: -1 }).where('name', '=', 'record').execute();
}
