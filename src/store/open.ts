import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreError } from './errors.ts';
import { KyselyStore } from './kysely-store.ts';
import { migrationNames, migrationProvider } from './migrations/index.ts';
import { Recorder } from './recorder.ts';
import type { Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout?: number;
  /** Open a file that one may not write for reading alone; what writes then fails as `read-only`. */
  readonly orReadOnly?: boolean;
  /** What is written need not outlive the machine: a copy that is thrown away. */
  readonly scratch?: boolean;
  /** So many documents that are recorded at once are worth a thread beside; fewer are recorded before it has begun. */
  readonly threadFrom?: number;
  /** The clock behind `readAt`. */
  readonly now?: () => Date;
}

/**
 * Opens the store in a file, made where there is none, or in memory (`:memory:`). Older forms of the tables are
 * brought up to date.
 * @throws StoreError where the file cannot be used, says why.
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<Store> {
  const { busyTimeout = 5000, orReadOnly = false, scratch = false, threadFrom = 400, now = () => new Date() } = options;
  const db = new Kysely<Tables>({ dialect: sqliteDialect(path, { busyTimeout, orReadOnly, scratch }) });
  try {
    await migrate(db, path);
    const file = path === ':memory:' ? null : path;
    const recorder = new Recorder(db, file, { busyTimeout, orReadOnly: false, scratch }, threadFrom);
    return new KyselyStore(db, now, file, recorder);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  const migrator = new Migrator({ db, provider: migrationProvider });
  const done = await executedMigrations(db);
  const unknown = done.find((name) => !migrationNames.includes(name));
  if (unknown !== undefined) throw new StoreError('newer', { path, migration: unknown });
  if (done.length === migrationNames.length) return;
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** Names of the migrations that made this database; none for a new one. Read before the migrator, which would write. */
async function executedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
