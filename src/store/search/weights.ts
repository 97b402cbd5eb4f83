import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** More facts than these are many: counted no further, so that a state of the whole record is not walked through. */
const most = 1000;

/** In how many facts each of these actors stands. */
export async function weightsOf(db: Kysely<Tables>, actors: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const weights = new Map<string, number>();
  for (const actor of actors) {
    const { rows } = await sql<{ facts: number }>`
      select count(*) as facts from (select 1 from fact_actors where actor = ${actor} limit ${most})`.execute(db);
    weights.set(actor, rows[0]?.facts ?? 0);
  }
  return weights;
}
