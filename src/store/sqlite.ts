import { existsSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { backup, DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  sql,
  type TransactionSettings,
} from 'kysely';
import { StoreError, type StoreErrorCode } from './errors.ts';

/** Marks a file as ours in SQLite's header («ENTE»), so that another program's database is never written into. */
const applicationId = 0x454e5445;

const cacheKibibytes = 200_000;
/** Statements that are made once and used again. */
export const statementsKept = 200;

/** Says of a table that its rows stand in the order of its key, and nowhere else. */
export const storedInItsKey = sql`without rowid`;

export interface SqliteOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout: number;
  /** Whether a file that one may not write is opened for reading alone; refused otherwise. */
  readonly orReadOnly: boolean;
  /** Nothing waits for the disk: what is written need not outlive the machine. */
  readonly scratch: boolean;
}

/** SQLite's primary result codes that a person can do something about. */
const codes: Readonly<Record<number, StoreErrorCode>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  14: 'cannot-open',
  26: 'not-a-record',
};

/** Says a failure of SQLite in the store's words; anything else is given back as it is. */
export function sqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const code = codes[error.errcode & 0xff];
  return code === undefined ? error : new StoreError(code, { path, reason: error.message }, error);
}

/**
 * Opens a database file (or `:memory:`) that is ours or new.
 * WAL lets others read while a reading is written. `synchronous=FULL` syncs the log at every commit: what was
 * reported as kept survives not only a killed process (for which NORMAL would do) but also a power cut. It costs one
 * sync a document, little beside reading it.
 * @throws StoreError
 */
export function openDatabase(path: string, options: SqliteOptions): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: options.busyTimeout, enableForeignKeyConstraints: true });
    claim(database, path);
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${options.scratch ? 'OFF' : 'FULL'}`);
    // Pages that the record is looked up in: two megabytes, the default, hold but few of them.
    database.exec(`PRAGMA cache_size = -${cacheKibibytes}`);
    return database;
  } catch (error) {
    database?.close();
    const explained = sqliteError(error, path);
    const unwritable = explained instanceof StoreError && ['read-only', 'cannot-open'].includes(explained.code);
    if (unwritable && options.orReadOnly && isWhole(path)) return openForReading(path);
    throw explained;
  }
}

/** A file without a log beside it: nothing that it lacks is still to be written into it. */
const isWhole = (path: string): boolean =>
  existsSync(path) && !((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0);

/** SQLite wants to write beside a file that it reads, unless it is told that nobody changes the file meanwhile. */
function openForReading(path: string): DatabaseSync {
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(address, { readOnly: true });
    claim(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw sqliteError(error, path);
  }
}

function claim(database: DatabaseSync, path: string): void {
  const number = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
  if (number('PRAGMA application_id') === applicationId) return;
  if (number('SELECT count(*) FROM sqlite_master') !== 0) throw new StoreError('not-a-record', { path });
  database.exec(`PRAGMA application_id = ${applicationId}`);
}

/** What Kysely asks of a SQLite library, said in `node:sqlite`'s words. */
export function adapt(database: DatabaseSync, path: string): SqliteDatabase {
  const explained = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw sqliteError(error, path);
    }
  };
  const bound = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= statementsKept) prepared.clear();
      const statement = explained(() => database.prepare(sql));
      const made: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => explained(() => statement.all(...bound(parameters))),
        run: (parameters) => explained(() => statement.run(...bound(parameters))),
        iterate: (parameters) => explained(() => statement.iterate(...bound(parameters))),
      };
      prepared.set(sql, made);
      return made;
    },
  };
}

/**
 * Takes the write lock when a transaction begins. Taken at its first write, as is SQLite's default, a second process
 * could have changed what was read before it, and SQLite would then give up at once instead of waiting.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/** SQLite does roll back changes of tables; Kysely's adapter denies it. So a kill amid a migration leaves no half of it. */
export class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's dialect over a file. @throws StoreError */
export const sqliteDialect = (path: string, options: SqliteOptions): Dialect =>
  dialectOver(adapt(openDatabase(path, options), path));

/** Kysely's dialect over an open database. */
export function dialectOver(database: SqliteDatabase): Dialect {
  const config = { database };
  const plain = new SqliteDialect(config);
  return {
    createDriver: () => new ImmediateDriver(config),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createIntrospector: (db) => plain.createIntrospector(db),
  };
}

/** Copies a record into a new file as it stands at one moment, while others may write into it. */
export async function copyStore(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { timeout: 2000 });
  try {
    if (await copiedAtOnce(source, from, to)) return;
    // So many pages at once: what is written meanwhile would make it begin anew.
    await backup(source, to, { rate: 1_000_000 });
  } finally {
    source.close();
  }
}

/**
 * Copies the file itself, which takes a tenth of the time that its pages take one by one: its log is emptied into it, and
 * nobody writes meanwhile. False where others read or write it, or one may not write at all.
 */
async function copiedAtOnce(source: DatabaseSync, from: string, to: string): Promise<boolean> {
  try {
    source.exec('PRAGMA wal_checkpoint(TRUNCATE); BEGIN IMMEDIATE');
  } catch {
    return false;
  }
  try {
    if (!isWhole(from)) return false;
    await copyFile(from, to);
    return true;
  } finally {
    source.exec('ROLLBACK');
  }
}
