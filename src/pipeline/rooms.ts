import type { Knowledge } from '../knowledge/index.ts';
import type { AllianceRecord, Correction, Document, Reading } from '../model/index.ts';

/** The two pure steps that the way of documents leads through. */
export interface Rooms {
  /** Names the reader: a reading made by another is stale. */
  readonly readerVersion: string;
  readonly read: (document: Document, knowledge: Knowledge) => Reading;
  /** The same for documents that are at hand together, for less. */
  readonly readerOf?: (documents: readonly Document[], knowledge: Knowledge) => (document: Document) => Reading;
  readonly buildRecord: (
    documents: readonly Document[],
    readings: readonly Reading[],
    knowledge: Knowledge,
    corrections: readonly Correction[],
  ) => AllianceRecord;
}
