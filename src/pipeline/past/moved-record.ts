import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Knowledge, loadKnowledge } from '../../knowledge/index.ts';
import { copyStore, openStore, type Store, type StoredDocument } from '../../store/index.ts';
import { Pace } from '../progress.ts';
import { partAfter } from '../record.ts';

/** Where a record stands as it was on a day. */
export interface Moved {
  readonly path: string;
  /** How many documents are left out because nothing tells their day. */
  readonly undated: number;
  /** The revision of the whole record that it began as a copy of: what is the same there has the same number. Else null. */
  readonly copyOf: number | null;
}

/** How many documents were recorded or taken out on the way to a day, of how many. */
export interface Way {
  readonly done: number;
  readonly of: number;
  /** So long it may still take. */
  readonly seconds?: number;
}

/** To take a document out of a record costs as much as to record so many. */
const takingOut = 3;
/** Where so few are to move, they move in small parts: who waits hears more often how far it is. */
const few = 5000;
const fewAtOnce = 500;

interface Copy {
  readonly path: string;
  readonly store: Store;
  /** Whether it began as a copy of a record that was up to date. */
  readonly isCopy: boolean;
  /** Of the documents and corrections that it was made from. */
  readonly revision: number;
}

/**
 * A copy of a record in a file that is moved from day to day: what was published later is taken out, what was published
 * by then is recorded, and the record that comes of it is the one that is built of these documents alone. It costs as
 * much as there is to move, begun with a copy of the record, the copy of the day before, or nothing. What another
 * version of the program made of the others stays as it is in a copy: the days are then told alike.
 */
export class MovedRecord {
  readonly #file: string;
  readonly #folder: string;
  readonly #knowledge: Knowledge = loadKnowledge();
  #copy: Copy | null = null;
  #copies = 0;

  /**
   * @param file of the record; it stays as it is
   * @param folder that copies may be made in
   */
  constructor(file: string, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  /** @param day `YYYY-MM-DD` */
  async moveTo(day: string, tell: (way: Way) => void): Promise<Moved> {
    const source = await openStore(this.#file, { orReadOnly: true });
    try {
      const revision = await source.revision();
      const all = await source.documents();
      const wanted = all.filter(({ published }) => published !== null && published <= day);
      const { copy, difference } = await this.#nearest(source, revision, all, wanted);
      await this.#move(copy.store, source, difference, tell);
      const undated = all.filter(({ published }) => published === null).length;
      return { path: copy.path, undated, copyOf: copy.isCopy ? revision : null };
    } finally {
      await source.close();
    }
  }

  /** The copy from which the way is shortest, and what is to move in it. */
  async #nearest(
    source: Store,
    revision: number,
    all: readonly StoredDocument[],
    wanted: readonly StoredDocument[],
  ): Promise<{ readonly copy: Copy; readonly difference: Difference }> {
    if (this.#copy !== null && this.#copy.revision !== revision) await this.#drop();
    const fromWhole = (all.length - wanted.length) * takingOut;
    if (this.#copy !== null) {
      const difference = await differenceOf(this.#copy.store, wanted);
      const fromHere = difference.out.length * takingOut + difference.into.length;
      if (fromHere <= Math.min(fromWhole, wanted.length)) return { copy: this.#copy, difference };
    }
    await this.#drop();
    this.#copies += 1;
    const path = join(this.#folder, `${this.#copies}.db`);
    if (fromWhole < wanted.length) await copyStore(this.#file, path);
    const isCopy = fromWhole < wanted.length && (await source.recordRevision()) === revision;
    const store = await openStore(path, { scratch: true });
    await store.correct(await source.corrections());
    this.#copy = { path, store, isCopy, revision };
    return { copy: this.#copy, difference: await differenceOf(store, wanted) };
  }

  /** A part at a time, first what is to go: one hears how far it is. */
  async #move(store: Store, source: Store, { out, into }: Difference, tell: (way: Way) => void): Promise<void> {
    const of = out.length + into.length;
    let done = 0;
    const pace = new Pace(() => performance.now());
    tell({ done, of });
    const parts = [
      ...partsOf(out, of).map((ids) => ({ ids, act: (id: string) => store.remove(id) })),
      ...partsOf(into, of).map((ids) => ({ ids, act: (id: string) => keep(store, source, id) })),
    ];
    for (const { ids, act } of parts) {
      for (const id of ids) await act(id);
      await this.#record(store, ids.length);
      done += ids.length;
      tell({ done, of, seconds: Math.ceil(pace.at(done, of).eta) });
    }
    // Corrections alone may have changed it, and an empty record is one, too.
    await this.#record(store, few);
    tell({ done: of, of });
  }

  async #record(store: Store, limit: number): Promise<void> {
    while ((await store.recordSome(this.#knowledge, limit, { asMade: true })).left > 0);
  }

  async #drop(): Promise<void> {
    if (this.#copy === null) return;
    await this.#copy.store.close();
    for (const end of ['', '-wal', '-shm']) await rm(this.#copy.path + end, { force: true });
    this.#copy = null;
  }
}

/** Documents that a record has too many, last published first, and those that it lacks, first published first. */
interface Difference {
  readonly out: readonly string[];
  readonly into: readonly string[];
}

async function differenceOf(store: Store, wanted: readonly StoredDocument[]): Promise<Difference> {
  const stored = await store.documents();
  const [here, there] = [new Set(stored.map(({ id }) => id)), new Set(wanted.map(({ id }) => id))];
  return {
    out: byDay(stored.filter(({ id }) => !there.has(id))).reverse(),
    into: byDay(wanted.filter(({ id }) => !here.has(id))),
  };
}

/** Documents of neighbouring days touch the same parts of a record. */
function byDay(documents: readonly StoredDocument[]): string[] {
  const day = ({ published }: StoredDocument): string => published ?? '';
  return documents.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).map(({ id }) => id);
}

function partsOf(ids: readonly string[], of: number): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += parts.at(-1)!.length) {
    parts.push(ids.slice(at, at + (of <= few ? fewAtOnce : partAfter(at))));
  }
  return parts;
}

async function keep(store: Store, source: Store, id: string): Promise<void> {
  const [document, reading] = [await source.document(id), await source.reading(id)];
  if (document !== null && reading !== null) await store.keep(document, reading);
}
