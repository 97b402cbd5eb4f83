import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createWordTables } from '../search/tables.ts';
import { forgetRecord } from './forget-record.ts';

/** What search finds facts and passages by: each fact gets a number and what it ranks by, each passage a number. */
export const search: Migration = {
  async up(db) {
    await createFacts(db);
    await db.schema
      .createTable('passage_texts')
      .addColumn('first', 'integer', (column) => column.primaryKey())
      .addColumn('last', 'integer', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull().unique())
      .addColumn('published', 'text')
      .addColumn('places', 'blob', (column) => column.notNull())
      .execute();
    await createWordTables(db);
    await forgetRecord(db);
  },
};

async function createFacts({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('facts').execute();
  await schema
    .createTable('facts')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('neighbourhood', 'bigint')
    .addColumn('support', 'integer', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('json', 'text', (column) => column.notNull())
    .addUniqueConstraint('facts_key', ['kind', 'id'])
    .execute();
  await schema.createIndex('facts_neighbourhood').on('facts').columns(['neighbourhood', 'kind']).execute();
}
