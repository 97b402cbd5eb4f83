/** The reading room: Document + trees → Reading. */
export { figureOf, numberPattern } from './quantities/figure.ts';
export { read, readerOf, type Stage } from './read.ts';
export { readerVersion } from './version.ts';
