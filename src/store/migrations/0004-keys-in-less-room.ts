import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { storedInItsKey } from '../sqlite.ts';
import { forgetRecord } from './forget-record.ts';

type Schema = Kysely<unknown>['schema'];

/**
 * What the record is found by, in less room: each of these tables is its own key, and what is long in it a number. The
 * links that hold text groups together come to it.
 */
async function createSlimKeys(schema: Schema): Promise<void> {
  const tables: Readonly<Record<string, readonly (readonly [name: string, type: 'text' | 'bigint'])[]>> = {
    neighbourhood_keys: [
      ['key', 'bigint'],
      ['neighbourhood', 'bigint'],
    ],
    neighbourhood_documents: [
      ['document', 'text'],
      ['neighbourhood', 'bigint'],
    ],
    recorded_actors: [
      ['key', 'bigint'],
      ['document', 'text'],
    ],
    print_keys: [
      ['key', 'bigint'],
      ['place', 'bigint'],
      ['document', 'text'],
    ],
    fact_homes: [
      ['document', 'text'],
      ['kind', 'text'],
      ['local', 'text'],
      ['fact', 'text'],
    ],
    fact_keys: [
      ['key', 'bigint'],
      ['asks', 'bigint'],
      ['fact', 'text'],
      ['kind', 'text'],
      ['space', 'text'],
    ],
    text_links: [
      ['document', 'text'],
      ['head', 'text'],
      ['key', 'bigint'],
    ],
  };
  for (const [table, columns] of Object.entries(tables)) {
    await schema.dropTable(table).ifExists().execute();
    let made: CreateTableBuilder<string, string> = schema.createTable(table);
    for (const [name, type] of columns) made = made.addColumn(name, type, (column) => column.notNull());
    await made
      .addPrimaryKeyConstraint(
        `${table}_key`,
        columns.map(([name]) => name),
      )
      .modifyEnd(storedInItsKey)
      .execute();
  }
  await schema.createIndex('fact_keys_fact').on('fact_keys').column('fact').execute();
  await schema.createIndex('text_links_head').on('text_links').column('head').execute();
}

export const keysInLessRoom: Migration = {
  async up(db) {
    await createSlimKeys(db.schema);
    await forgetRecord(db);
  },
};
