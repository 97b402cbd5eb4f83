import type { Migration } from 'kysely/migration';

export const corrections: Migration = {
  async up(db) {
    await db.schema
      .createTable('corrections')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('json', 'text', (column) => column.notNull())
      .execute();
  },
};
