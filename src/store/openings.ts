import type { Kysely } from 'kysely';
import { openingOf } from '../wording/index.ts';
import type { Tables } from './schema.ts';
import { inParts } from './update/rows.ts';

/** The first words of these documents, by id; without those that have no words. */
export async function openingsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inParts(ids, (part) =>
    db.selectFrom('documents').select(['id', 'text', 'blocks']).where('id', 'in', part).execute(),
  );
  return new Map(
    rows.flatMap(({ id, text, blocks }) => {
      const opening = openingOf({ text, blocks: JSON.parse(blocks) });
      return opening === null ? [] : [[id, opening]];
    }),
  );
}
