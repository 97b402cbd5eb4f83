import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import type { Tables } from './schema.ts';
import { storedInItsKey } from './sqlite.ts';

type Schema = Kysely<unknown>['schema'];

/** A list of the saved record: id, place in the list, JSON. */
async function createPlaced(schema: Schema, table: string): Promise<void> {
  await schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
}

async function createDocuments(schema: Schema): Promise<void> {
  await schema
    .createTable('documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('url', 'text')
    .addColumn('published', 'text')
    .addColumn('published_basis', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('file', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('blocks', 'text', (column) => column.notNull())
    .addColumn('length', 'integer', (column) => column.notNull())
    .addColumn('read_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('readings')
    .addColumn('document', 'text', (column) => column.primaryKey().references('documents.id').onDelete('cascade'))
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('knowledge', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
}

async function createFacts(schema: Schema): Promise<void> {
  await createPlaced(schema, 'record_documents');
  await createPlaced(schema, 'actors');
  await schema
    .createTable('facts')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('facts_key', ['kind', 'id'])
    .execute();
  await schema
    .createTable('fact_spans')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('date_from', 'text')
    .addColumn('date_to', 'text')
    .execute();
  await schema.createIndex('fact_spans_fact').on('fact_spans').columns(['kind', 'fact']).execute();
  await schema
    .createTable('fact_actors')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('state', 'text')
    .execute();
  await schema.createIndex('fact_actors_fact').on('fact_actors').columns(['kind', 'fact']).execute();
}

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

async function createCounters(db: Kysely<{ counters: { name: string; value: number } }>): Promise<void> {
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'integer', (column) => column.notNull())
    .execute();
  await db
    .insertInto('counters')
    .values([
      { name: 'revision', value: 0 },
      { name: 'record', value: -1 },
    ])
    .execute();
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function createCorrections(schema: Schema): Promise<void> {
  await schema
    .createTable('corrections')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
}

/** What was saved in another form is made anew when the record is next asked for. */
async function forgetRecord(db: Kysely<Pick<Tables, 'meta' | 'counters'>>): Promise<void> {
  await db.deleteFrom('meta').execute();
  await db.updateTable('counters').set({ value: -1 }).where('name', '=', 'record').execute();
}

/** Every form the tables ever had, in order. An entry is never changed once published: a new form is a new entry. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents-readings-record': {
    async up(db) {
      await createDocuments(db.schema);
      await createFacts(db.schema);
      await createCounters(db);
    },
  },
  '0002-corrections': { up: (db) => createCorrections(db.schema) },
  '0003-record-by-neighbourhoods': {
    async up(db) {
      await createRecord(db.schema);
      await createNeighbourhoods(db.schema);
      await forgetRecord(db);
    },
  },
  '0004-keys-in-less-room': {
    async up(db) {
      await createSlimKeys(db.schema);
      await forgetRecord(db);
    },
  },
  '0005-versions-of-texts': {
    async up(db) {
      await db.schema
        .alterTable('recorded')
        .addColumn('standing', 'text', (column) => column.notNull().defaultTo('null'))
        .execute();
      await db.schema.alterTable('recorded').addColumn('version', 'text').execute();
      await forgetRecord(db);
    },
  },
};

export const migrationNames: readonly string[] = Object.keys(migrations);

export const migrationProvider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };
