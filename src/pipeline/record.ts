import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/index.ts';
import type { ReadOptions } from './options.ts';
import { Pace } from './progress.ts';
import { workshop } from './workshop.ts';

/** Documents recorded in one transaction: enough that what many of them touch is written once, and little to do again. */
const atOnce = 2000;

/**
 * Brings the record up to date where it is behind the readings: documents came, changed or were removed, a process was
 * killed before it could record them, or another version or other knowledge made the record.
 * @returns whether anything was to do
 */
export async function ensureRecord(store: Store, options: ReadOptions): Promise<boolean> {
  if ((await store.revision()) === (await store.recordRevision())) return false;
  const { knowledge } = workshop(options);
  const pace = new Pace(options.clock ?? (() => performance.now()));
  let left = Number.POSITIVE_INFINITY;
  let total = 0;
  // What was recorded stays; a run that is stopped goes on where it was.
  for (let stopped = false; left > 0 && !stopped; stopped = options.signal?.aborted ?? false) {
    const some = await store.recordSome(knowledge, atOnce);
    left = some.left;
    total += some.done;
    options.onRecorded?.(pace.at(total, total + left));
    // Lets a Ctrl-C be heard.
    await setImmediate();
  }
  return true;
}
