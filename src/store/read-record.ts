import type { AllianceRecord } from '../model/index.ts';
import { openStore } from './open.ts';
import type { ReadingOptions } from './store.ts';

/**
 * Reads the record of a file over a connection of its own: it takes seconds where a record is large, and meanwhile the
 * store that somebody has open answers other questions.
 *
 * @throws StoreError
 */
export async function readRecord(file: string, options: ReadingOptions = {}): Promise<AllianceRecord | null> {
  const store = await openStore(file, { orReadOnly: true });
  try {
    return await store.record({}, options);
  } finally {
    await store.close();
  }
}
