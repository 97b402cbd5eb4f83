import { setImmediate } from 'node:timers/promises';
import type { IntakeFailure } from '../intake/index.ts';
import type { Store, StoredDocument } from '../store/index.ts';
import type { Workshop } from './options.ts';
import type { Outcome } from './progress.ts';
import { readingFailure } from './read-one.ts';
import { readTogether, TOGETHER } from './read-together.ts';

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
  shop: Workshop,
  signal: AbortSignal | undefined,
  tell: (file: string, outcome: Outcome, failure?: IntakeFailure) => void,
): Promise<void> {
  for (let from = 0; from < stale.length; from += TOGETHER) {
    const part = stale.slice(from, from + TOGETHER);
    const loaded = await Promise.allSettled(part.map(({ id }) => store.asItCame(id)));
    const documents = loaded.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
    const read = readTogether(shop, documents);
    for (const [at, { id, file }] of part.entries()) {
      // Nothing here waits for the machine: without this a Ctrl-C would only be heard at the end.
      await setImmediate();
      if (signal?.aborted) return;
      const name = file ?? id;
      try {
        const one = loaded[at]!;
        if (one.status === 'rejected') throw one.reason;
        if (one.value === null) continue;
        await store.keep(one.value, read(await store.described(one.value)));
        tell(name, 'refreshed');
      } catch (error) {
        tell(name, 'failed', readingFailure(name, error));
      }
    }
  }
}
