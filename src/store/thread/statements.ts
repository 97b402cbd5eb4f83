import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { statementsKept } from '../sqlite.ts';
import { type Statement, toColumns } from './messages.ts';

/** Runs what is sent, each statement made once and used again. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, { readonly statement: StatementSync; readonly columns: readonly string[] }>();
  /** Why one failed for which nobody waited: nothing is done any more until the transaction is undone. */
  #failed: { readonly error: unknown } | null = null;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** @returns what the last of them finds */
  run(statements: readonly Statement[]): unknown {
    if (statements[0]?.[0] === 'rollback') this.#failed = null;
    if (this.#failed !== null) throw this.#failed.error;
    let found: unknown;
    try {
      for (const [sql, parameters] of statements) {
        const { statement, columns } = this.#prepare(sql);
        if (columns.length === 0) statement.run(...parameters);
        else found = toColumns(columns, statement.all(...parameters) as unknown as unknown[][]);
      }
    } catch (error) {
      this.#failed = { error };
      throw error;
    }
    return found;
  }

  #prepare(sql: string) {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    if (this.#prepared.size >= statementsKept) this.#prepared.clear();
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    const made = { statement, columns: statement.columns().map(({ name }) => name) };
    this.#prepared.set(sql, made);
    return made;
  }
}
