import { loadRooms, type PastRecord, PastThread, type Present, recordAsOf, type Way } from '../pipeline/index.ts';
import type { Store } from '../store/index.ts';
import { patiently } from './patiently.ts';

/** Answers the record as it stood at the end of a day of publication, `YYYY-MM-DD`. */
export type Pasts = (day: string) => Promise<PastRecord>;

/** How many days are kept: the one looked at, and the two ends of a comparison; of a large record the last two. */
const KEPT = 4;
const KEPT_LARGE = 2;
const LARGE = 20_000;

/** A record of so many documents is built while one waits; a larger one in a thread, and who asks hears how far it is. */
const AT_ONCE = 400;

interface Known {
  readonly documents: number;
  /** The last day of publication. */
  readonly last: string;
  readonly undated: number;
  readonly whole: boolean;
}

/**
 * A record of the past is a whole building of it: each day is built once and kept until the store has a newer record,
 * whatever is filtered from it then.
 *
 * @param present the record as it is: that of its last day, too, where each document has a day
 */
export function pastsOf(store: Store, present: () => Promise<Present | null>): Pasts {
  let revision = Number.NaN;
  let known: Promise<Known> | null = null;
  let thread: PastThread | null = null;
  const kept = new Map<string, Promise<PastRecord>>();
  const ways = new Map<string, Way>();

  const build = async (day: string): Promise<PastRecord> => {
    known ??= knownOf(store);
    const { last, undated, documents, whole } = await known;
    const now = await present();
    if (whole && undated === 0 && day >= last && now !== null) return { record: now.record, undated };
    if (store.file === null || documents <= AT_ONCE) return recordAsOf(store, day, { rooms: await loadRooms() });
    thread ??= new PastThread(store.file);
    return thread.recordOn(day, (way) => ways.set(day, way), now ?? undefined).finally(() => ways.delete(day));
  };

  return async (day) => {
    const now = await store.recordRevision();
    if (now !== revision) {
      kept.clear();
      known = null;
    }
    revision = now;
    const past = kept.get(day) ?? build(day);
    kept.delete(day);
    kept.set(day, past);
    past.catch(() => kept.delete(day));
    const most = ((await known)?.documents ?? 0) > LARGE ? KEPT_LARGE : KEPT;
    const oldest = kept.keys().next();
    if (kept.size > most && !oldest.done) kept.delete(oldest.value);
    return patiently(past, 'past-building', () => ways.get(day) ?? { done: 0, of: 0 });
  };
}

async function knownOf(store: Store): Promise<Known> {
  const documents = await store.documents();
  const days = documents.flatMap(({ published }) => published ?? []);
  const last = days.sort().at(-1) ?? '';
  const whole = (await store.revision()) === (await store.recordRevision());
  return { documents: documents.length, last, undated: documents.length - days.length, whole };
}
