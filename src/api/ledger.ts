import { type FactFilter, filterRecord } from '../analysis/index.ts';
import type {
  Actor,
  AllianceRecord,
  RecordAgreement,
  RecordClaim,
  RecordDocument,
  RecordEvent,
} from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { DocumentCard, Entry } from './answers/index.ts';
import { cardsOf } from './cards.ts';
import { entriesOf } from './entries.ts';
import type { Pasts } from './pasts.ts';

/** The record as last saved, with the indexes that the routes need. Built once per revision and filter. */
export interface Ledger {
  readonly record: AllianceRecord | null;
  readonly events: ReadonlyMap<string, RecordEvent>;
  readonly claims: ReadonlyMap<string, RecordClaim>;
  readonly agreements: ReadonlyMap<string, RecordAgreement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: ReadonlyMap<string, RecordDocument>;
  readonly cards: ReadonlyMap<string, DocumentCard>;
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

/** How many filtered views are kept beside the whole one: a reader goes back and forth between a few. */
const KEPT = 6;

/**
 * A record is read and indexed once and then kept until the store has a newer one: a page asks several questions in a
 * row. The filter is the store's, so that the browser, the command line and an export never disagree on what is in.
 */
export function ledgersOf(store: Store, pasts: Pasts): Ledgers {
  let revision = Number.NaN;
  const kept = new Map<string, Promise<Ledger>>();
  return async ({ asOf, ...filter } = {}) => {
    const now = await store.recordRevision();
    if (now !== revision) kept.clear();
    revision = now;
    const key = JSON.stringify([filter.from, filter.to, filter.actors, asOf]);
    const found = kept.get(key);
    kept.delete(key);
    const ledger = found ?? recordFor(store, pasts, filter, asOf).then((record) => ledgerOf(record, filter));
    kept.set(key, ledger);
    ledger.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return ledger;
  };
}

async function recordFor(
  store: Store,
  pasts: Pasts,
  filter: FactFilter,
  asOf: string | undefined,
): Promise<AllianceRecord | null> {
  return asOf === undefined ? store.record(filter) : filterRecord((await pasts(asOf)).record, filter);
}

function ledgerOf(record: AllianceRecord | null, filter: FactFilter): Ledger {
  const documents = byId(record?.documents ?? []);
  return {
    record,
    events: byId(record?.events ?? []),
    claims: byId(record?.claims ?? []),
    agreements: byId(record?.agreements ?? []),
    actors: byId(record?.actors ?? []),
    documents,
    cards: cardsOf(record),
    entries: entriesOf(record, filter, documents),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
