/** The whole way of documents: from inputs through reading into the store, and the record that they make together. */
export type { ReadOptions } from './options.ts';
export type { Outcome, Progress } from './progress.ts';
export { readInto, refresh } from './read-into.ts';
export { ensureRecord } from './record.ts';
export { removeDocument } from './remove.ts';
export type { Rooms } from './rooms.ts';
export type { ReadSummary } from './run.ts';
