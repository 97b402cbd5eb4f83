/** The nouns: schemas and types of everything the rooms hand to each other. No I/O; imports nothing of the project. */
export * from './actor.ts';
export * from './agreement.ts';
export * from './change.ts';
export * from './claim.ts';
export * from './correction.ts';
export * from './date.ts';
export * from './document.ts';
export * from './event.ts';
export * from './evidence.ts';
export * from './factuality.ts';
export * from './language.ts';
export * from './plover.ts';
export * from './quantity.ts';
export * from './reading.ts';
export * from './record.ts';
export * from './support.ts';
export * from './trace.ts';
