import type { FactFilter } from '../analysis/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Actor, AllianceRecord, Correction, Document, Reading } from '../model/index.ts';
import type { Wanted } from './search/expression.ts';
import type { Found, FoundFact, FoundPassage } from './search/find.ts';

/** What a store answers about a document without its text. */
export interface StoredDocument extends Omit<Document, 'text' | 'blocks'> {
  /** When we read it (ISO 8601, UTC): kept apart from when it was published. */
  readonly readAt: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/** How many changed documents were recorded, and how many are still to be. */
export interface Recorded {
  readonly done: number;
  readonly left: number;
}

export interface ReadingOptions {
  /** A record that was read of the file which this one is a copy of: what is the same in both is given from it. */
  readonly like?: AllianceRecord | undefined;
  /** Hears how many facts have been read so far, of how many. */
  readonly tell?: (done: number, of: number) => void;
}

export interface RecordingOptions {
  /** Goes on where another version or other knowledge made the record, instead of making it anew. */
  readonly asMade?: boolean;
}

/** An answer that was worked out of a record, in the bytes in which it is sent. */
export interface KeptAnswer {
  readonly key: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** Numbers of what a record holds. */
export interface Held {
  readonly documents: number;
  readonly events: number;
  readonly agreements: number;
  readonly claims: number;
}

/**
 * Keeps documents, readings and the record. One implementation a database; every implementation passes the
 * same list of cases. Nothing enters whose evidence does not stand in the text.
 */
export interface Store {
  /** The file that holds it all, for who copies it; null where it is in memory. */
  readonly file: string | null;
  /**
   * Keeps a document with its reading, in one transaction: once this resolves, both survive a crash.
   * The same text again keeps one document (the better-based date, then the smaller path win, see `prefer`); where
   * the kept one wins against another, its reading stays as well, since dates in it count from its own day.
   * @throws EvidenceError where a quote is not its span.
   */
  keep(document: Document, reading: Reading): Promise<'added' | 'updated' | 'unchanged'>;
  /** The ids of documents whose reading was made by this reader with this knowledge. */
  current(reader: string, knowledge: string): Promise<ReadonlySet<string>>;
  /** A document as people described it: with the day, the publisher, the title that they gave. */
  document(id: string): Promise<Document | null>;
  /** A document as it came. */
  asItCame(id: string): Promise<Document | null>;
  /** A document, kept or not, as people described it: what a reading is made of. */
  described(document: Document): Promise<Document>;
  /** As people described them, in the order of their ids. */
  documents(): Promise<StoredDocument[]>;
  /** The first words of these documents, by id: what one without a title is called by. */
  openings(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Removes a document and its reading; false where there was none. The record must be rebuilt after it. */
  remove(id: string): Promise<boolean>;
  reading(document: string): Promise<Reading | null>;
  readings(): Promise<Reading[]>;
  /**
   * Replaces the record; `revision` is that of the readings it was built from.
   * @throws EvidenceError where a quote is not its span in the kept document.
   */
  saveRecord(record: AllianceRecord, revision: number): Promise<void>;
  /**
   * Brings the record up to date with at most so many of the documents that changed since, in one transaction: a
   * process killed amid it leaves the record as it was. What another version or other knowledge made, or what was
   * saved whole, is made anew, part by part.
   */
  recordSome(knowledge: Knowledge, limit: number, options?: RecordingOptions): Promise<Recorded>;
  /**
   * The record as last saved, or the part of it that passes the filter (as `filterRecord`); null before the first. Others
   * get a turn while a large one is read.
   */
  record(filter?: FactFilter, options?: ReadingOptions): Promise<AllianceRecord | null>;
  /** Answers that were kept of a record in this state. */
  keptAnswers(state: string): Promise<KeptAnswer[]>;
  /** Keeps an answer, and those of other states no longer. */
  keepAnswer(state: string, answer: KeptAnswer): Promise<void>;
  /** The facts that have all that is wanted, those written last first: agreements, or events and claims. */
  findFacts(wanted: readonly Wanted[], sort: 'agreements' | 'others'): Promise<Found<FoundFact>>;
  /**
   * Passages of texts that have all that is wanted, last published first; at most so many different ones.
   * @param until only of what was published by the end of this day, `YYYY-MM-DD`
   */
  findPassages(wanted: readonly Wanted[], limit: number, until?: string): Promise<Found<FoundPassage>>;
  /** The record of these facts alone, with their actors and the first documents of each; null before the first record. */
  part(facts: readonly Pick<FoundFact, 'kind' | 'id'>[]): Promise<AllianceRecord | null>;
  /** The facts of the record that a document tells, whoever else tells them. */
  toldBy(document: string): Promise<Pick<FoundFact, 'kind' | 'id'>[]>;
  /** These documents without their texts, by id. */
  cards(ids: Iterable<string>): Promise<ReadonlyMap<string, StoredDocument>>;
  /** The actors of the record. */
  actors(): Promise<Actor[]>;
  /** In how many facts each of these actors takes part; counted up to a thousand. */
  weights(actors: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** How much the record holds; null before the first. */
  held(): Promise<Held | null>;
  /** What people said of the record, oldest first. */
  corrections(): Promise<Correction[]>;
  /** Keeps corrections that are not kept yet. The record must be rebuilt after it. @returns how many were new */
  correct(corrections: readonly Correction[]): Promise<number>;
  /** Takes a correction back; false where there was none. The record must be rebuilt after it. */
  uncorrect(id: string): Promise<boolean>;
  /** Counts every change of documents, readings and corrections. */
  revision(): Promise<number>;
  /** The revision that the saved record was built from; -1 before the first. */
  recordRevision(): Promise<number>;
  close(): Promise<void>;
}
