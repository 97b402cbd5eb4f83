/** The record in the formats of others, and back; tables of treaties that others keep. One format, one file. */
export { chainNetwork, treatyNetwork } from './gexf.ts';
export { recordToJson } from './json.ts';
export { readAtop } from './tables/atop.ts';
export type { TakenIn } from './tables/coded.ts';
export { readCow } from './tables/cow.ts';
export { treatiesOfFile, treatiesToFile } from './tables/file.ts';
export { TableError } from './tables/rows.ts';
