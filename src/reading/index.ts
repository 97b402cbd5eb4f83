/** The reading room: Document + trees → Reading. */
export { read } from './read.ts';
export { readerVersion } from './version.ts';
