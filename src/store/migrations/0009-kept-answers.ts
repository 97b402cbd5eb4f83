import type { Migration } from 'kysely/migration';

/**
 * Answers that were worked out of the record once, for as long as it stays what it is; and the number of the fact that
 * was written last, so that a number never stands for two facts, one after the other.
 */
export const keptAnswers: Migration = {
  async up(db) {
    await db.schema
      .createTable('answers')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('headers', 'text', (column) => column.notNull())
      .addColumn('body', 'blob', (column) => column.notNull())
      .execute();
    await db
      .insertInto('counters')
      .columns(['name', 'value'])
      .expression(
        db
          .selectFrom('facts')
          .select((facts) => [
            facts.val('fact').as('name'),
            facts.fn.coalesce(facts.fn.max('number'), facts.val(0)).as('value'),
          ]),
      )
      .execute();
  },
};
