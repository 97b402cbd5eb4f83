import { loadRooms, type PastRecord, recordAsOf } from '../pipeline/index.ts';
import type { Store } from '../store/index.ts';

/** Answers the record as it stood at the end of a day of publication, `YYYY-MM-DD`. */
export type Pasts = (day: string) => Promise<PastRecord>;

/** How many days are kept: the one looked at, and the two ends of a comparison. */
const KEPT = 4;

/**
 * A record of the past is a whole building of it: each day is built once and kept until the store has a newer record,
 * whatever is filtered from it then.
 */
export function pastsOf(store: Store): Pasts {
  let revision = Number.NaN;
  const kept = new Map<string, Promise<PastRecord>>();
  return async (day) => {
    const now = await store.recordRevision();
    if (now !== revision) kept.clear();
    revision = now;
    const past = kept.get(day) ?? loadRooms().then((rooms) => recordAsOf(store, day, { rooms }));
    kept.delete(day);
    kept.set(day, past);
    past.catch(() => kept.delete(day));
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return past;
  };
}
