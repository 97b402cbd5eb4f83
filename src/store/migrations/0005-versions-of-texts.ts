import type { Migration } from 'kysely/migration';
import { forgetRecord } from './forget-record.ts';

export const versionsOfTexts: Migration = {
  async up(db) {
    await db.schema
      .alterTable('recorded')
      .addColumn('standing', 'text', (column) => column.notNull().defaultTo('null'))
      .execute();
    await db.schema.alterTable('recorded').addColumn('version', 'text').execute();
    await forgetRecord(db);
  },
};
