/** The whole way of documents: from inputs through reading into the store, and the record that they make together. */

export * from './adding/index.ts';
export { type ChangesAnswer, changesSince, type PastRecord, recordAsOf } from './as-of.ts';
export { addCorrections, correctRecord, undoCorrection } from './correct.ts';
export { type GoldSet, loadGold } from './gold-files.ts';
export { loadRooms } from './load-rooms.ts';
export type { ReadOptions } from './options.ts';
export { sweepPasts } from './past/folder.ts';
export type { Way } from './past/moved-record.ts';
export { PastThread, type Present } from './past/thread.ts';
export type { Advance, Outcome, Progress } from './progress.ts';
export { readInto, refresh } from './read-into.ts';
export { ensureRecord, partAfter } from './record.ts';
export { removeDocument } from './remove.ts';
export type { Rooms } from './rooms.ts';
export type { Foreign, ReadSummary } from './run.ts';
export { type FileScore, scoreFiles } from './score-files.ts';
export * from './search/index.ts';
