import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { storedInItsKey } from '../sqlite.ts';

/**
 * Texts stand in their buckets by number, and what is a number there takes four bytes: the largest table of keys in half
 * the room. What stands in it is taken over.
 */
export const numbersInBuckets: Migration = {
  async up(db) {
    const { schema } = db;
    await schema
      .createTable('bucket_texts')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('document', 'text', (column) => column.notNull().unique())
      .execute();
    await sql`insert into bucket_texts (document) select document from taken order by document`.execute(db);
    await schema.alterTable('print_keys').renameTo('named_print_keys').execute();
    await schema
      .createTable('print_keys')
      .addColumn('key', 'integer', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('text', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('print_keys_pairs', ['key', 'place', 'text'])
      .modifyEnd(storedInItsKey)
      .execute();
    await sql`insert into print_keys select key - 2147483648, place - 2147483648, number from named_print_keys
      join bucket_texts on bucket_texts.document = named_print_keys.document order by key, place`.execute(db);
    await schema.dropTable('named_print_keys').execute();
  },
};
