/** Keeps documents, readings and the record. What only one database says stands in its own file (`sqlite.ts`). */
export { EvidenceError, StoreError, type StoreErrorCode, storeErrorCodes } from './errors.ts';
export { type OpenOptions, openStore } from './open.ts';
export { prefer } from './prefer.ts';
export { readRecord } from './read-record.ts';
export type { Wanted } from './search/expression.ts';
export type { FoundFact, FoundPassage } from './search/find.ts';
export { copyStore } from './sqlite.ts';
export type { Held, KeptAnswer, Store, StoredDocument } from './store.ts';
