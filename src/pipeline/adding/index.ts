/** Adds documents to a record one after the other, and tells what happens. */
export { Addition, type AdditionEvent, type Ended } from './addition.ts';
export type { AddedItem, Draft } from './item.ts';
