import type { Store } from '../store/index.ts';
import type { ReadOptions } from './options.ts';
import { ensureRecord } from './record.ts';

/**
 * Takes a document out, and from the record what rested on it alone.
 * @returns false where there was no such document
 */
export async function removeDocument(store: Store, id: string, options: ReadOptions): Promise<boolean> {
  const removed = await store.remove(id);
  if (removed) await ensureRecord(store, options);
  return removed;
}
