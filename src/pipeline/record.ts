import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/index.ts';
import type { ReadOptions } from './options.ts';
import { Pace } from './progress.ts';
import { workshop } from './workshop.ts';

/** Documents recorded in one transaction, at least: enough that what many of them touch is written once. */
const leastAtOnce = 2000;
/** And at most: little to do again where a run is killed, and little in memory. */
const mostAtOnce = 6000;

/**
 * How many documents are recorded next in one transaction, after so many. What a part touches of a record grows with the
 * record: parts that grow as well touch it less often.
 */
export const partAfter = (recorded: number): number =>
  Math.min(mostAtOnce, Math.max(leastAtOnce, Math.floor(recorded / 3)));

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
    const some = await store.recordSome(knowledge, partAfter(total));
    left = some.left;
    total += some.done;
    options.onRecorded?.(pace.at(total, total + left));
    // Lets a Ctrl-C be heard.
    await setImmediate();
  }
  return true;
}
