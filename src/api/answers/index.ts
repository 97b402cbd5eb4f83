/** What the API answers, as schemas; the browser application takes its types from here. No I/O. */
export * from './board.ts';
export * from './changes.ts';
export * from './corrections.ts';
export * from './dispute.ts';
export * from './document.ts';
export * from './entry.ts';
export * from './fact.ts';
export * from './lists.ts';
export * from './marks.ts';
export * from './names.ts';
export * from './obligations.ts';
export * from './overview.ts';
export * from './problem.ts';
export * from './relations.ts';
export * from './summary.ts';
export * from './timeline.ts';
export * from './what-if.ts';
