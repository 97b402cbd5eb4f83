import { setTimeout } from 'node:timers/promises';
import type { IntakeFailure } from '../../intake/index.ts';
import { Language } from '../../model/index.ts';
import { type Store, StoreError } from '../../store/index.ts';
import type { ReadOptions } from '../options.ts';
import { type Advance, Pace } from '../progress.ts';
import { readingFailure, readOne } from '../read-one.ts';
import { ensureRecord } from '../record.ts';
import { workshop } from '../workshop.ts';
import { type AddedItem, type Draft, firstItem, sourceOf } from './item.ts';
import { type PlainIntakeOptions, Reader } from './reader.ts';
import { type Told, toldAnew } from './told.ts';

/** Milliseconds between two recordings while documents come in a row: what is new is shown soon, and not at any cost. */
const recordEvery = 1500;
/** Milliseconds after which a file that was announced is not waited for any longer. */
const patience = 120_000;

export type AdditionEvent =
  | { readonly kind: 'item'; readonly item: AddedItem; readonly advance: Advance }
  | { readonly kind: 'facts'; readonly facts: Told['fresh'] }
  | { readonly kind: 'end'; readonly ended: Ended };

/** How it ended: all were dealt with, somebody stopped it, or the store cannot be written. */
export type Ended = 'done' | 'cancelled' | 'locked' | 'failed';

/** The bytes of a file that is waited for, and whether they have come. */
interface Handed {
  readonly promise: Promise<Uint8Array>;
  readonly resolve: (bytes: Uint8Array) => void;
}

/**
 * Documents on their way into a record: each is taken in, read and kept in turn; what is new in the record is told as it
 * comes. What is kept stays, also where the rest is cancelled.
 */
export class Addition {
  readonly #store: Store;
  readonly #drafts: readonly Draft[];
  readonly #options: ReadOptions & { readonly intake: PlainIntakeOptions };
  readonly #reader = new Reader();
  readonly #items: AddedItem[];
  readonly #handed: readonly (Handed | null)[];
  readonly #listeners = new Set<(event: AdditionEvent) => void>();
  readonly #facts: Told['fresh'][number][] = [];
  readonly #pace = new Pace(() => performance.now());
  readonly #here = new Set<number>();
  readonly #stop = new AbortController();
  #ended: Ended | null = null;

  constructor(store: Store, drafts: readonly Draft[], options: ReadOptions & { readonly intake: PlainIntakeOptions }) {
    this.#store = store;
    this.#drafts = drafts;
    this.#options = options;
    this.#items = drafts.map(firstItem);
    this.#handed = drafts.map(({ kind }) => (kind === 'file' ? Promise.withResolvers<Uint8Array>() : null));
  }

  get items(): readonly AddedItem[] {
    return this.#items;
  }

  /** Facts that nothing told before this, the last found last. */
  get facts(): Told['fresh'] {
    return this.#facts;
  }

  get ended(): Ended | null {
    return this.#ended;
  }

  get advance(): Advance {
    return this.#pace.at(this.#items.filter(isSettled).length, this.#items.length);
  }

  /** Tells what happens from now on. @returns what stops it */
  listen(listener: (event: AdditionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Hands over the bytes of a file that was announced; false where none is waited for. */
  hand(number: number, bytes: Uint8Array): boolean {
    const handed = this.#handed[number];
    if (handed == null || this.#items[number]?.state !== 'waiting' || this.#ended !== null) return false;
    this.#here.add(number);
    handed.resolve(bytes);
    return true;
  }

  /** Resolves when this one has been dealt with. */
  settled(number: number): Promise<AddedItem> {
    return new Promise((resolve) => {
      const look = (): boolean => {
        const item = this.#items[number]!;
        if (!isSettled(item) && this.#ended === null) return false;
        resolve(item);
        return true;
      };
      if (look()) return;
      const leave = this.listen(() => look() && leave());
    });
  }

  /** Stops at once, also what is being read. */
  async cancel(): Promise<void> {
    this.#stop.abort();
    await this.#reader.stop();
  }

  /** Deals with all of them. Never throws: what goes wrong is told. */
  async run(): Promise<void> {
    let ended: Ended = 'done';
    try {
      await this.#all();
    } catch (error) {
      ended = error instanceof StoreError ? 'locked' : 'failed';
    }
    await this.#reader.stop();
    const cancelled = this.#stop.signal.aborted;
    for (const { number, state } of this.#items)
      if (state === 'waiting' || state === 'reading') this.#change(number, { state: 'cancelled' });
    this.#ended = cancelled && ended === 'done' ? 'cancelled' : ended;
    this.#tell({ kind: 'end', ended: this.#ended });
  }

  async #all(): Promise<void> {
    const { knowledge, rooms } = workshop(this.#options);
    const fresh = new Set(await this.#store.current(rooms.readerVersion, knowledge.hash));
    const added = new Set<string>();
    const unrecorded = new Map<number, string>();
    let recorded = performance.now();
    for (const [number, draft] of this.#drafts.entries()) {
      const due = performance.now() - recorded > recordEvery;
      if (unrecorded.size > 0 && (due || !this.#isAtHand(number))) {
        await this.#record(unrecorded, added);
        recorded = performance.now();
      }
      const bytes = await this.#bytesOf(number);
      if (this.#stop.signal.aborted || bytes === null) break;
      const kept = await this.#add(number, draft, bytes, fresh);
      if (kept === null) continue;
      if (kept.isNew) added.add(kept.id);
      unrecorded.set(number, kept.id);
    }
    await this.#record(unrecorded, added);
  }

  /** Whether the next one can be read without waiting for its bytes. */
  #isAtHand(number: number): boolean {
    return this.#handed[number] === null || this.#here.has(number);
  }

  async #bytesOf(number: number): Promise<Uint8Array | null> {
    const handed = this.#handed[number];
    if (handed == null) return new Uint8Array();
    const { signal } = this.#stop;
    return Promise.race([handed.promise, setTimeout(patience, null, { signal, ref: false }).catch(() => null)]);
  }

  /** Reads and keeps one of them. @returns the document that is in the record now; null where there is none */
  async #add(
    number: number,
    draft: Draft,
    bytes: Uint8Array,
    fresh: Set<string>,
  ): Promise<{ readonly id: string; readonly isNew: boolean } | null> {
    this.#change(number, { state: 'reading' });
    const { name } = this.#items[number]!;
    const taken = await this.#reader
      .take(sourceOf(draft, bytes), this.#options.intake)
      .catch((error: unknown) => readingFailure(name, error));
    if (this.#stop.signal.aborted) return null;
    if (!taken.ok) return this.#fail(number, taken);
    const { id, title, language } = taken.document;
    try {
      const outcome = await readOne(this.#store, taken.document, fresh, (document) => this.#reader.read(document));
      const foreign = Language.safeParse(language).success ? null : language;
      this.#change(number, { state: outcome, document: { id, title }, foreign });
      return { id, isNew: outcome === 'added' };
    } catch (error) {
      if (this.#stop.signal.aborted) return null;
      return this.#fail(number, readingFailure(name, error));
    }
  }

  #fail(number: number, { code, detail }: IntakeFailure): null {
    this.#change(number, { state: 'failed', failure: { code, detail } });
    return null;
  }

  /** Records what was kept, and tells what is new by it. */
  async #record(unrecorded: Map<number, string>, added: ReadonlySet<string>): Promise<void> {
    if (unrecorded.size === 0) return;
    await ensureRecord(this.#store, this.#options);
    for (const [number, id] of unrecorded) {
      const told = await toldAnew(this.#store, id, added);
      this.#change(number, { facts: { fresh: told.fresh.length, known: told.known } });
      const known = new Set(this.#facts.map((fact) => `${fact.kind} ${fact.id}`));
      const facts = told.fresh.filter(({ kind, id: fact }) => !known.has(`${kind} ${fact}`));
      this.#facts.push(...facts);
      if (facts.length > 0) this.#tell({ kind: 'facts', facts });
    }
    unrecorded.clear();
  }

  #change(number: number, change: Partial<AddedItem>): void {
    const item = { ...this.#items[number]!, ...change };
    this.#items[number] = item;
    this.#tell({ kind: 'item', item, advance: this.advance });
  }

  #tell(event: AdditionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

const isSettled = ({ state }: AddedItem): boolean => state !== 'waiting' && state !== 'reading';
