import type { Migration } from 'kysely/migration';
import { storedInItsKey } from '../sqlite.ts';
import { forgetRecord } from './forget-record.ts';

/**
 * Where a document stands in the record, of which many are looked at, and what was taken from it, which is long and
 * seldom needed, in tables of their own.
 */
export const shortRows: Migration = {
  async up(db) {
    const { schema } = db;
    await schema.dropTable('recorded').execute();
    await schema
      .createTable('recorded')
      .addColumn('document', 'text', (column) => column.primaryKey())
      .addColumn('published', 'text')
      .addColumn('text_group', 'text')
      .addColumn('agency', 'text')
      .addColumn('standing', 'text', (column) => column.notNull())
      .addColumn('version', 'text')
      .modifyEnd(storedInItsKey)
      .execute();
    await schema.createIndex('recorded_published').on('recorded').column('published').execute();
    await schema.createIndex('recorded_text_group').on('recorded').column('text_group').execute();
    await schema
      .createTable('taken')
      .addColumn('document', 'text', (column) => column.primaryKey())
      .addColumn('actors', 'text', (column) => column.notNull())
      .addColumn('named', 'text', (column) => column.notNull())
      .addColumn('print', 'blob', (column) => column.notNull())
      .execute();
    await forgetRecord(db);
  },
};
