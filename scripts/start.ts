/**
 * `npm start`: builds what is missing, reads the example coverage and shows its record in the browser. The record goes
 * to `.cache/examples.db`, so that an `entente.db` of your own is never touched. What follows `--` goes to `entente open`.
 */
import { mkdirSync } from 'node:fs';
import { root, runFile } from './run.ts';
import { buildWebWhenStale } from './web-build.ts';

const db = `${root}.cache/examples.db`;
mkdirSync(`${root}.cache`, { recursive: true });
buildWebWhenStale();
runFile(`${root}bin/entente.js`, ['read', 'examples/articles', '--db', db]);

// In this process, so that Ctrl-C and a stop from outside reach the server itself.
process.argv.splice(2, Number.POSITIVE_INFINITY, 'open', '--db', db, ...process.argv.slice(2));
await import(new URL('../bin/entente.js', import.meta.url).href);
