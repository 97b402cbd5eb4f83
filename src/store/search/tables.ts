import { type Kysely, sql } from 'kysely';

const tables = ['fact_words', 'passage_words'] as const;

/**
 * Tables of words alone (FTS5 without content): which words stand in which fact or passage, and where in it. What they
 * stand in is kept elsewhere, once.
 */
export async function createWordTables(db: Kysely<unknown>): Promise<void> {
  for (const table of tables)
    await sql`create virtual table ${sql.table(table)} using fts5(
      words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`.execute(db);
}

/** Leaves these tables without words, at once. */
export async function emptyWordTables<T>(tx: Kysely<T>): Promise<void> {
  for (const table of tables)
    await sql`insert into ${sql.table(table)} (${sql.ref(table)}) values ('delete-all')`.execute(tx);
}
