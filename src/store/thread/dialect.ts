import type { SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { TransactionalAdapter } from '../sqlite.ts';
import type { DatabaseThread } from './database-thread.ts';
import { type Columns, type Statement, toRows } from './messages.ts';

/** Statements that are sent together, where nobody waits for what they find, by the room they take in bytes. */
const sentTogether = 2 ** 19;
/** So much may be on its way before it is waited for. */
const underWay = 2 ** 25;

/** Kysely's dialect over a thread: what writes is sent and not waited for, what asks is answered when all before it is done. */
export const threadDialect = (thread: DatabaseThread): Dialect => ({
  createDriver: () => new ThreadDriver(thread),
  createAdapter: () => new TransactionalAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});

class ThreadDriver implements Driver {
  readonly #thread: DatabaseThread;
  readonly #connection: ThreadConnection;

  constructor(thread: DatabaseThread) {
    this.#thread = thread;
    this.#connection = new ThreadConnection(thread);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.undo();
  }

  async destroy(): Promise<void> {
    await this.#thread.close();
  }
}

class ThreadConnection implements DatabaseConnection {
  readonly #thread: DatabaseThread;
  #statements: Statement[] = [];
  #room = 0;
  #underWay = 0;
  /** The last that was sent and not waited for. */
  #sent: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | null = null;

  constructor(thread: DatabaseThread) {
    this.#thread = thread;
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#failure !== null) throw this.#failure.error;
    this.#statements.push([sql, parameters as readonly SQLInputValue[]]);
    this.#room += roomOf(sql, parameters);
    if (asks(query)) {
      const found = (await this.#thread.run(this.#take())) as Columns | undefined;
      return { rows: (found === undefined ? [] : toRows(found)) as R[] };
    }
    if (this.#room >= sentTogether) this.#send();
    if (this.#underWay > underWay) await this.#sent;
    return { rows: [] };
  }

  /** Leaves what was not sent yet, and undoes what was. */
  async undo(): Promise<void> {
    this.#take();
    await this.#thread.run([['rollback', []]]);
    this.#failure = null;
  }

  // biome-ignore lint/correctness/useYield: nothing that is recorded is read row by row
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('a thread sends whole answers');
  }

  #send(): void {
    const room = this.#room;
    this.#underWay += room;
    this.#sent = this.#thread.run(this.#take()).then(
      () => {
        this.#underWay -= room;
      },
      (error) => {
        this.#failure ??= { error };
      },
    );
  }

  #take(): Statement[] {
    const statements = this.#statements;
    this.#statements = [];
    this.#room = 0;
    return statements;
  }
}

/** Whether somebody waits for what a statement finds, or for its end. */
const asks = (query: CompiledQuery['query']): boolean =>
  query.kind === 'SelectQueryNode' ||
  query.kind === 'RawNode' ||
  ('returning' in query && query.returning !== undefined);

function roomOf(sql: string, parameters: readonly unknown[]): number {
  let room = sql.length;
  for (const value of parameters)
    room += typeof value === 'string' ? value.length : value instanceof Uint8Array ? value.byteLength : 8;
  return room;
}
