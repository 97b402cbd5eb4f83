import { setImmediate } from 'node:timers/promises';
import { expand, type IntakeResult, intakeSource, type Source } from '../intake/index.ts';
import { Language } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ReadOptions, Workshop } from './options.ts';
import { readingFailure, readOne } from './read-one.ts';
import { readTogether, TOGETHER } from './read-together.ts';
import { ensureRecord } from './record.ts';
import { refreshDocuments, staleDocuments } from './refresh.ts';
import { type ReadSummary, Run } from './run.ts';
import { workshop } from './workshop.ts';

/**
 * The whole way of documents: expands the inputs, reads what is new or changed, keeps each document with its reading
 * at once, reads anew what an older reader or older knowledge had read, and builds the record once at the end.
 * A document that fails stops no other.
 * @param inputs files, folders, patterns, `-`, addresses
 * @throws StoreError where the store cannot be used any more; what was told before is kept
 */
export async function readInto(store: Store, inputs: readonly string[], options: ReadOptions): Promise<ReadSummary> {
  const shop = workshop(options);
  const sources = await expand(inputs);
  const run = new Run(options, sources.length);
  await readSources(store, sources, shop, options, run);
  const due = (await staleDocuments(store, shop)).filter(({ file }) => !run.hasFailed(file));
  run.expect(due.length);
  await refreshDocuments(store, due, shop, options.signal, run.tell);
  return run.summary(await ensureRecord(store, { ...options, ...shop }));
}

/** Reads anew every stored document that an older reader or older knowledge had read, and builds the record. */
export async function refresh(store: Store, options: ReadOptions): Promise<ReadSummary> {
  return readInto(store, [], options);
}

const isRead = (language: string): boolean => Language.safeParse(language).success;

async function readSources(
  store: Store,
  sources: readonly Source[],
  shop: Workshop,
  options: ReadOptions,
  run: Run,
): Promise<void> {
  const { signal } = options;
  let taken: IntakeResult[] = [];
  const fresh = new Set(await store.current(shop.rooms.readerVersion, shop.knowledge.hash));
  for (const source of sources) {
    // Lets a Ctrl-C be heard between two documents.
    await setImmediate();
    if (signal?.aborted) return;
    const result = await intakeSource(source, { ...options.intake, ...(signal && { signal }) });
    if (!result.ok && result.code === 'interrupted') return;
    taken.push(result);
    if (taken.length < TOGETHER && source !== sources.at(-1)) continue;
    await readTaken(store, taken, shop, fresh, signal, run);
    taken = [];
  }
}

/** Reads what was taken in, those that are new together, and tells what became of each, in order. */
async function readTaken(
  store: Store,
  taken: readonly IntakeResult[],
  shop: Workshop,
  fresh: Set<string>,
  signal: AbortSignal | undefined,
  run: Run,
): Promise<void> {
  const due = taken.flatMap((one) => (one.ok && !fresh.has(one.document.id) ? [one.document] : []));
  const read = readTogether(shop, due);
  for (const result of taken) {
    await setImmediate();
    if (signal?.aborted) return;
    if (!result.ok) {
      run.tell(result.file, 'failed', result);
      continue;
    }
    try {
      const outcome = await readOne(store, result.document, fresh, read);
      run.tell(result.file, outcome);
      const { language } = result.document;
      if (outcome !== 'unchanged' && !isRead(language)) run.keptOnly(result.file, language);
    } catch (error) {
      run.tell(result.file, 'failed', readingFailure(result.file, error));
    }
  }
}
