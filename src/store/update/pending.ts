import type { Kysely } from 'kysely';
import type { Knowledge } from '../../knowledge/index.ts';
import { generatorOf } from '../../record/index.ts';
import type { Tables } from '../schema.ts';
import type { Recorded } from '../store.ts';
import { countOf } from '../whole-record.ts';
import { keptCorrections, updateBearings } from './corrections.ts';
import { emptyRecord, setMeta } from './empty.ts';
import { inParts, type Tx } from './rows.ts';
import { type TextWork, type Tools, textsHere, toolsOf, updateRecord } from './update.ts';

const tools = new WeakMap<Knowledge, Tools>();

/** How many documents wait to be recorded: all, where what made the record is no more. */
export async function waiting(db: Kysely<Tables>, knowledge: Knowledge, asMade: boolean): Promise<number> {
  const made = await db.selectFrom('meta').select('value').where('key', '=', 'made').executeTakeFirst();
  const isAnew = made === undefined || (made.value !== JSON.stringify(generatorOf(knowledge)) && !asMade);
  return countOf(db, isAnew ? 'documents' : 'pending');
}

/**
 * Records documents that changed since the record was made, at most so many.
 *
 * @param texts where their texts are taken in
 */
export async function recordPending(
  tx: Tx,
  knowledge: Knowledge,
  limit: number,
  asMade: boolean,
  texts: TextWork = textsHere,
): Promise<Recorded> {
  const generator = JSON.stringify(generatorOf(knowledge));
  const made = await tx.selectFrom('meta').select('value').where('key', '=', 'made').executeTakeFirst();
  if (made === undefined || (made.value !== generator && !asMade)) {
    await emptyRecord(tx);
    await tx.deleteFrom('pending').execute();
    await tx
      .insertInto('pending')
      .columns(['document'])
      .expression((from) => from.selectFrom('documents').select('id'))
      .execute();
    await setMeta(tx, 'made', generator);
    await setMeta(tx, 'generator', generator);
  }
  // Documents of neighbouring days touch the same parts of the record; in the order of their ids each part would touch all.
  const rows = await tx
    .selectFrom('pending')
    .leftJoin('documents', 'documents.id', 'pending.document')
    .select('pending.document')
    .orderBy('documents.published')
    .orderBy('pending.document')
    .limit(limit)
    .execute();
  const documents = rows.map(({ document }) => document);
  let use = tools.get(knowledge);
  if (use === undefined) {
    use = toolsOf(knowledge);
    tools.set(knowledge, use);
  }
  const corrections = await keptCorrections(tx);
  if (documents.length > 0) await updateRecord(tx, use, documents, corrections, texts);
  await inParts(documents, (part) => tx.deleteFrom('pending').where('document', 'in', part).execute());
  const { left } = await tx
    .selectFrom('pending')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  if (Number(left) === 0) {
    await updateBearings(tx, corrections);
    const { value } = await tx
      .selectFrom('counters')
      .select('value')
      .where('name', '=', 'revision')
      .executeTakeFirstOrThrow();
    await tx.updateTable('counters').set({ value }).where('name', '=', 'record').execute();
  }
  return { done: documents.length, left: Number(left) };
}
