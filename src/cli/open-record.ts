import { existsSync } from 'node:fs';
import type { FactFilter } from '../analysis/index.ts';
import type { AllianceRecord } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Context } from './context.ts';
import { Failure } from './errors.ts';

/**
 * Opens the store of a record that is there, does something with it and closes it, whatever happens. Only `read` may
 * make a new file: a misspelt `--db` must not answer with an empty record. A record that one may only read is shown,
 * unless the command is there `toWrite`.
 * @throws Failure where there is no such file
 */
export async function withStore<T>(
  { db }: Context,
  act: (store: Store) => Promise<T>,
  { toWrite = false } = {},
): Promise<T> {
  if (!existsSync(db)) throw new Failure('error.noDb', { path: db });
  const { openStore } = await import('../store/index.ts');
  const store = await openStore(db, { orReadOnly: !toWrite });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

/**
 * Builds the record where a run that was cut short left it behind the readings.
 * @throws Failure where nothing was ever read
 */
export async function checkRecord(store: Store): Promise<void> {
  if ((await store.revision()) !== (await store.recordRevision())) {
    const { ensureRecord, loadRooms } = await import('../pipeline/index.ts');
    await ensureRecord(store, { rooms: await loadRooms() });
  }
  if ((await store.recordRevision()) < 0) throw new Failure('error.emptyRecord');
}

/** The record, whole or filtered; brought up to date first. */
export async function recordOf(store: Store, filter: FactFilter = {}): Promise<AllianceRecord> {
  await checkRecord(store);
  const record = await store.record(filter);
  if (record === null) throw new Failure('error.emptyRecord');
  return record;
}
