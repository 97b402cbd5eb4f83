import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import type { KeptAnswer } from './store.ts';

/** The answers that are kept of a state of the record. */
export async function answersKept(db: Kysely<Tables>, state: string): Promise<KeptAnswer[]> {
  const rows = await db.selectFrom('answers').selectAll().where('state', '=', state).execute();
  return rows.map(({ key, headers, body }) => ({ key, headers: JSON.parse(headers), body }));
}

/** Keeps an answer in the place of the one before; what was kept of another state goes. */
export async function keepAnswer(
  tx: Transaction<Tables>,
  state: string,
  { key, headers, body }: KeptAnswer,
): Promise<void> {
  // What was kept of another state is of no use any more.
  await tx
    .deleteFrom('answers')
    .where((answer) => answer.or([answer('state', '!=', state), answer('key', '=', key)]))
    .execute();
  await tx
    .insertInto('answers')
    .values({ key, state, headers: JSON.stringify(headers), body })
    .execute();
}
