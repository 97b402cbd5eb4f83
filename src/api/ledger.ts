import { setImmediate } from 'node:timers/promises';
import { type FactFilter, filterRecord, inTime, isEmptyFilter } from '../analysis/index.ts';
import type {
  Actor,
  AllianceRecord,
  RecordAgreement,
  RecordClaim,
  RecordDocument,
  RecordEvent,
} from '../model/index.ts';
import { readRecord, type Store } from '../store/index.ts';
import type { DocumentCard, Entry } from './answers/index.ts';
import { cardsOf } from './cards.ts';
import { entriesOf } from './entries.ts';
import type { Pasts } from './pasts.ts';
import { patiently } from './patiently.ts';
import { prepareSearch } from './search.ts';

/** The record as last saved, with the indexes that the routes need. Built once per revision and filter. */
export interface Ledger {
  readonly record: AllianceRecord | null;
  readonly events: ReadonlyMap<string, RecordEvent>;
  readonly claims: ReadonlyMap<string, RecordClaim>;
  readonly agreements: ReadonlyMap<string, RecordAgreement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: ReadonlyMap<string, RecordDocument>;
  readonly cards: ReadonlyMap<string, DocumentCard>;
  /** The first words of the documents without a title. */
  readonly openings: ReadonlyMap<string, string>;
  /** Events, steps of agreements and claims in the order of time, undated ones last. */
  readonly entries: readonly Entry[];
}

/** What a request asks of the record. */
export interface Asked extends FactFilter {
  /** The record as it stood at the end of this day of publication, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** Answers the record, whole or filtered, as it is or as it stood. */
export type Ledgers = (asked?: Asked) => Promise<Ledger>;

/** How many views are kept, the whole one among them: a reader goes back and forth between a few. */
const KEPT = 7;

/**
 * A record is read and indexed once and then kept until the store has a newer one: a page asks several questions in a
 * row. A part of it is taken from the whole by the rules of the store's own filter, so that the browser, the command line
 * and an export never disagree on what is in, and shares its facts with the whole.
 */
export function ledgersOf(store: Store, pasts: Pasts): Ledgers {
  let revision = Number.NaN;
  const kept = new Map<string, Promise<Ledger>>();
  const keep = (key: string, make: () => Promise<Ledger>): Promise<Ledger> => {
    const ledger = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, ledger);
    ledger.catch(() => kept.delete(key));
    const oldest = [...kept.keys()].find((one) => one !== WHOLE);
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return ledger;
  };
  let way = { done: 0, of: 0 };
  const tell = (done: number, of: number) => {
    way = { done, of };
  };
  const read = () => (store.file === null ? store.record() : readRecord(store.file, { tell }));
  return async ({ asOf, ...filter } = {}) => {
    const now = await store.recordRevision();
    if (now !== revision) kept.clear();
    revision = now;
    const wholeKey = JSON.stringify([asOf]);
    const made = () =>
      keep(WHOLE, async () => {
        const ledger = await wholeLedger(await read(), store);
        void prepareSearch(ledger, () => now === revision);
        return ledger;
      });
    const present = () => patiently(made(), 'record-reading', () => way);
    const then = async (day: string) => {
      const [{ record }, now] = [await pasts(day), await present()];
      return record === now.record ? now : wholeLedger(record, store);
    };
    const whole = () => (asOf === undefined ? present() : keep(wholeKey, () => then(asOf)));
    if (isEmptyFilter(filter)) return whole();
    const key = JSON.stringify([asOf, filter.from, filter.to, filter.actors]);
    return keep(key, async () => partOf(await whole(), filter));
  };
}

const WHOLE = JSON.stringify([undefined]);

/** A step at a time: of a large record each takes a second, and others get a turn. */
async function wholeLedger(record: AllianceRecord | null, store: Store): Promise<Ledger> {
  const documents = byId(record?.documents ?? []);
  await setImmediate();
  const entries = entriesOf(record, documents);
  const untitled = (record?.documents ?? []).flatMap(({ id, title }) => (title === null ? [id] : []));
  const openings = await store.openings(untitled);
  await setImmediate();
  return indexed(record, documents, entries, openings);
}

/** What of a ledger passes a filter; a step may lie outside the time that another step of its agreement lies in. */
function partOf(whole: Ledger, filter: FactFilter): Ledger {
  if (whole.record === null) return whole;
  const record = filterRecord(whole.record, filter);
  const events = new Set(record.events.map(({ id }) => id));
  const claims = new Set(record.claims.map(({ id }) => id));
  const agreements = new Set(record.agreements.map(({ id }) => id));
  const entries = whole.entries.filter(({ kind, id, date }) => {
    if (kind !== 'step') return (kind === 'event' ? events : claims).has(id);
    return agreements.has(id) && inTime(date === null ? [] : [date], filter);
  });
  return indexed(record, byId(record.documents), entries, whole.openings);
}

function indexed(
  record: AllianceRecord | null,
  documents: Ledger['documents'],
  entries: readonly Entry[],
  openings: Ledger['openings'],
): Ledger {
  return {
    record,
    events: byId(record?.events ?? []),
    claims: byId(record?.claims ?? []),
    agreements: byId(record?.agreements ?? []),
    actors: byId(record?.actors ?? []),
    documents,
    cards: cardsOf(record, openings),
    openings,
    entries,
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
