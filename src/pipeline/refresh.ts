import { setImmediate } from 'node:timers/promises';
import type { IntakeFailure } from '../intake/index.ts';
import type { Store, StoredDocument } from '../store/index.ts';
import type { Workshop } from './options.ts';
import type { Outcome } from './progress.ts';
import { readingFailure } from './read-one.ts';

/** Stored documents whose reading was made by another reader or with other knowledge. */
export async function staleDocuments(store: Store, { knowledge, rooms }: Workshop): Promise<StoredDocument[]> {
  const fresh = await store.current(rooms.readerVersion, knowledge.hash);
  return (await store.documents()).filter(({ id }) => !fresh.has(id));
}

/**
 * Reads stored documents anew. One that now fails keeps the reading it had.
 * @param tell called after each document, in order
 */
export async function refreshDocuments(
  store: Store,
  stale: readonly StoredDocument[],
  { knowledge, rooms }: Workshop,
  signal: AbortSignal | undefined,
  tell: (file: string, outcome: Outcome, failure?: IntakeFailure) => void,
): Promise<void> {
  for (const { id, file } of stale) {
    // Nothing here waits for the machine: without this a Ctrl-C would only be heard at the end.
    await setImmediate();
    if (signal?.aborted) return;
    const name = file ?? id;
    try {
      const document = await store.asItCame(id);
      if (document === null) continue;
      await store.keep(document, rooms.read(await store.described(document), knowledge));
      tell(name, 'refreshed');
    } catch (error) {
      tell(name, 'failed', readingFailure(name, error));
    }
  }
}
