import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

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

export const documentsReadingsRecord: Migration = {
  async up(db) {
    await createDocuments(db.schema);
    await createFacts(db.schema);
    await createCounters(db);
  },
};
