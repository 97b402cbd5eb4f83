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
  const { told, undated, recordOn } = await publishedBy(store, day, options);
  return { record: recordOn(told), undated };
}

interface Telling {
  readonly document: Document;
  readonly reading: Reading;
}

/** What was published by a day, opened once, and how a record is built of it or of a part of it. */
async function publishedBy(store: Store, day: string, options: ReadOptions) {
  const { knowledge, rooms } = workshop(options);
  const [stored, corrections] = [await store.documents(), await store.corrections()];
  const told: Telling[] = [];
  for (const { id, published } of stored) {
    if (published === null || published > day) continue;
    const [document, reading] = [await store.document(id), await store.reading(id)];
    if (document !== null && reading !== null) told.push({ document, reading });
  }
  const recordOn = (some: readonly Telling[]): AllianceRecord =>
    rooms.buildRecord(
      some.map(({ document }) => document),
      some.map(({ reading }) => reading),
      knowledge,
      corrections,
    );
  return { told, undated: stored.filter(({ published }) => published === null).length, recordOn };
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
  const { told, undated, recordOn } = await publishedBy(store, last, options);
  const before = recordOn(told.filter(({ document }) => document.published! <= since));
  const record = recordOn(told);
  return { since, until: last, changes: changesBetween(before, record, last), record, undated };
}
