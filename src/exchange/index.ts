/** The record in the formats of others, and back. One format, one file. */
export { recordToJson } from './json.ts';
