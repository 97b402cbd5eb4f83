import { changesBetween } from '../analysis/index.ts';
import type { AllianceRecord, Change, Document, Reading } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ReadOptions } from './options.ts';
import { workshop } from './workshop.ts';

export interface PastRecord {
  readonly record: AllianceRecord;
  /** How many documents are left out because nothing tells when they were published. */
  readonly undated: number;
}

/**
 * The record as it stood at the end of a day of publication: what the documents published by then say together. The
 * saved record stays as it is. What people corrected since holds for that day too: it corrects the reading, not the day. Costs a whole building of the record from the documents of that time.
 *
 * @param day `YYYY-MM-DD`
 */
export async function recordAsOf(store: Store, day: string, options: ReadOptions): Promise<PastRecord> {
  const { knowledge, rooms } = workshop(options);
  const stored = await store.documents();
  const documents: Document[] = [];
  const readings: Reading[] = [];
  for (const { id, published } of stored) {
    if (published === null || published > day) continue;
    const [document, reading] = [await store.document(id), await store.reading(id)];
    if (document === null || reading === null) continue;
    documents.push(document);
    readings.push(reading);
  }
  return {
    record: rooms.buildRecord(documents, readings, knowledge, await store.corrections()),
    undated: stored.filter(({ published }) => published === null).length,
  };
}

export interface ChangesAnswer {
  readonly since: string;
  readonly until: string;
  readonly changes: readonly Change[];
  /** The later record: it names the facts and actors of the changes. */
  readonly record: AllianceRecord;
  readonly undated: number;
}

/**
 * What changed between two days of publication, by what was published after the first up to the end of the second.
 *
 * @param since `YYYY-MM-DD`
 * @param until `YYYY-MM-DD`; undefined: the last day on which a document was published
 */
export async function changesSince(
  store: Store,
  since: string,
  until: string | undefined,
  options: ReadOptions,
): Promise<ChangesAnswer> {
  const days = (await store.documents()).flatMap(({ published }) => published ?? []).sort();
  const last = until ?? [since, days.at(-1) ?? since].sort().at(-1)!;
  const [before, after] = [await recordAsOf(store, since, options), await recordAsOf(store, last, options)];
  const changes = changesBetween(before.record, after.record, last);
  return { since, until: last, changes, record: after.record, undated: after.undated };
}
