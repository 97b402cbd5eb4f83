/** What a record and its texts say to some words. */
export type { FoundActor } from './actors.ts';
export { type AnsweringPassage, type Past, type SearchAnswer, searchRecord } from './search.ts';
