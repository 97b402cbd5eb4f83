import { isDeepStrictEqual } from 'node:util';
import type { IntakeFailure } from '../intake/index.ts';
import type { Document, Reading } from '../model/index.ts';
import { prefer, type Store, StoreError } from '../store/index.ts';
import type { Outcome } from './progress.ts';

/**
 * Reads a document and keeps it, unless its reading is already what would come out.
 * @param fresh ids whose reading was made by this reader with this knowledge; grows
 * @throws whatever the reading room throws, EvidenceError, StoreError
 */
export async function readOne(
  store: Store,
  document: Document,
  fresh: Set<string>,
  read: (document: Document) => Reading | Promise<Reading>,
): Promise<Exclude<Outcome, 'failed' | 'refreshed'>> {
  const kept = await store.asItCame(document.id);
  const chosen = kept === null ? document : prefer(kept, document);
  if (fresh.has(chosen.id) && isDeepStrictEqual(chosen, kept)) return 'unchanged';
  const outcome = await store.keep(chosen, await read(await store.described(chosen)));
  fresh.add(chosen.id);
  return outcome;
}

/**
 * What a document's failure is called, so that the others go on. A store that cannot be used any more is no failure
 * of the document: it ends the run.
 * @throws StoreError
 */
export function readingFailure(file: string, error: unknown): IntakeFailure {
  if (error instanceof StoreError) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, file, code: 'unreadable', detail: { reason } };
}
