/** The reading room: Document + trees → Reading. */
export { read, type Stage } from './read.ts';
export { readerVersion } from './version.ts';
