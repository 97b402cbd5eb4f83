/** How numbers, dates and texts without a title are called: one way for the terminal and the browser. */
export { formatDay, formatMonth, formatPartial, formatPeriod, formatSpan } from './date.ts';
export { formatAmount, formatNumber } from './number.ts';
export { openingOf } from './opening.ts';
export { formatQuantity, isElided } from './quantity.ts';
export type { Say } from './say.ts';
export { typeset } from './typeset.ts';
