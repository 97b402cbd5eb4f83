import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadKnowledge } from '../../knowledge/index.ts';
import { copyStore, openStore, type Store, type StoredDocument } from '../../store/index.ts';

/** Where a record stands as it was on a day, and how many documents are left out because nothing tells their day. */
export interface Moved {
  readonly path: string;
  readonly undated: number;
}

/** How many documents were recorded or taken out on the way to a day, of how many. */
export interface Way {
  readonly done: number;
  readonly of: number;
}

/** So many at once: between them one hears how far it is. */
const part = 500;
/** To take a document out of a record costs as much as to record so many. */
const takingOut = 3;

interface Copy {
  readonly path: string;
  readonly store: Store;
  /** Of the documents and corrections that it was made from. */
  readonly revision: number;
}

/**
 * A copy of a record in a file that is moved from day to day: what was published later is taken out, what was published
 * by then is recorded, and the record that comes of it is the one that is built of these documents alone. It costs as
 * much as there is to move, begun with a copy of the record, the copy of the day before, or nothing.
 */
export class MovedRecord {
  readonly #file: string;
  readonly #folder: string;
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
      await move(copy.store, source, difference, tell);
      return { path: copy.path, undated: all.filter(({ published }) => published === null).length };
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
    const store = await openStore(path, { scratch: true });
    await store.correct(await source.corrections());
    this.#copy = { path, store, revision };
    return { copy: this.#copy, difference: await differenceOf(store, wanted) };
  }

  async #drop(): Promise<void> {
    if (this.#copy === null) return;
    await this.#copy.store.close();
    for (const end of ['', '-wal', '-shm']) await rm(this.#copy.path + end, { force: true });
    this.#copy = null;
  }
}

/** Documents that a record has too many, and those that it lacks. */
interface Difference {
  readonly out: readonly string[];
  readonly into: readonly string[];
}

async function differenceOf(store: Store, wanted: readonly StoredDocument[]): Promise<Difference> {
  const here = new Set((await store.documents()).map(({ id }) => id));
  const there = new Set(wanted.map(({ id }) => id));
  return { out: [...here].filter((id) => !there.has(id)), into: [...there].filter((id) => !here.has(id)) };
}

async function move(store: Store, source: Store, { out, into }: Difference, tell: (way: Way) => void): Promise<void> {
  tell({ done: 0, of: out.length + into.length });
  for (const id of out) await store.remove(id);
  for (const id of into) {
    const [document, reading] = [await source.document(id), await source.reading(id)];
    if (document !== null && reading !== null) await store.keep(document, reading);
  }
  const knowledge = loadKnowledge();
  let done = 0;
  for (let left = Number.POSITIVE_INFINITY; left > 0; ) {
    const some = await store.recordSome(knowledge, part);
    done += some.done;
    left = some.left;
    tell({ done, of: done + left });
  }
}
