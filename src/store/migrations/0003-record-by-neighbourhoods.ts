import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { forgetRecord } from './forget-record.ts';

type Schema = Kysely<unknown>['schema'];

/** The record without places in lists: what is sorted by id needs none, and a new fact moves no other. */
async function createRecord(schema: Schema): Promise<void> {
  for (const table of ['record_documents', 'actors', 'facts']) await schema.dropTable(table).execute();
  await schema
    .createTable('record_documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('actors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('neighbourhood', 'integer')
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('actors_neighbourhood').on('actors').column('neighbourhood').execute();
  await schema
    .createTable('facts')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('neighbourhood', 'bigint')
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('facts_key', ['kind', 'id'])
    .execute();
  await schema.createIndex('facts_neighbourhood').on('facts').columns(['neighbourhood', 'kind']).execute();
  await schema.createIndex('fact_actors_actor').on('fact_actors').column('actor').execute();
}

/** What the record was made of, by neighbourhoods, so that a change finds what it concerns. */
async function createNeighbourhoods(schema: Schema): Promise<void> {
  await schema
    .createTable('neighbourhoods')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('members', 'text', (column) => column.notNull())
    .execute();
  const links: readonly (readonly [string, readonly (readonly [string, 'text' | 'bigint'])[]])[] = [
    [
      'neighbourhood_keys',
      [
        ['key', 'bigint'],
        ['neighbourhood', 'bigint'],
      ],
    ],
    [
      'neighbourhood_documents',
      [
        ['document', 'text'],
        ['neighbourhood', 'bigint'],
      ],
    ],
    [
      'recorded_actors',
      [
        ['key', 'bigint'],
        ['document', 'text'],
      ],
    ],
    [
      'print_keys',
      [
        ['key', 'bigint'],
        ['place', 'bigint'],
        ['document', 'text'],
      ],
    ],
    [
      'fact_homes',
      [
        ['document', 'text'],
        ['kind', 'text'],
        ['local', 'text'],
        ['fact', 'text'],
      ],
    ],
    [
      'fact_keys',
      [
        ['key', 'text'],
        ['kind', 'text'],
        ['fact', 'text'],
        ['asks', 'bigint'],
      ],
    ],
  ];
  for (const [table, columns] of links) {
    let made: CreateTableBuilder<string, string> = schema.createTable(table);
    for (const [name, type] of columns) made = made.addColumn(name, type, (column) => column.notNull());
    await made
      .addPrimaryKeyConstraint(
        `${table}_key`,
        columns.map(([name]) => name),
      )
      .execute();
  }
  await schema.createIndex('fact_keys_fact').on('fact_keys').columns(['fact', 'kind']).execute();
  await schema
    .createTable('recorded')
    .addColumn('document', 'text', (column) => column.primaryKey())
    .addColumn('published', 'text')
    .addColumn('text_group', 'text')
    .addColumn('agency', 'text')
    .addColumn('actors', 'text', (column) => column.notNull())
    .addColumn('named', 'text', (column) => column.notNull())
    .addColumn('print', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('recorded_published').on('recorded').column('published').execute();
  await schema.createIndex('recorded_text_group').on('recorded').column('text_group').execute();
  await schema
    .createTable('promised')
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('sentence', 'bigint', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('promised_key', ['sentence', 'fact'])
    .execute();
  await schema.createIndex('promised_fact').on('promised').column('fact').execute();
  await schema
    .createTable('identities')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('canonical', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('offices', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('pending')
    .addColumn('document', 'text', (column) => column.primaryKey())
    .execute();
}

export const recordByNeighbourhoods: Migration = {
  async up(db) {
    await createRecord(db.schema);
    await createNeighbourhoods(db.schema);
    await forgetRecord(db);
  },
};
