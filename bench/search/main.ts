/**
 * `node bench/search/main.ts [--documents N]`: what search costs over N documents: room and processor time of its tables
 * for each document, and the time of answers as they are typed. Texts are drawn word by word from the example articles, so
 * that common words are as common as they are; the readings are those of `bench/record`.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Document, Reading } from '../../src/model/index.ts';
import { searchRecord } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { makeCoverage } from '../record/coverage.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '2000' } } });
const size = Number(values.documents);
const knowledge = loadKnowledge();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const file = join(folder, 'bench.db');

const words = globSync('examples/articles/*.md').flatMap((path) => readFileSync(path, 'utf8').split(/\s+/));
const sentencesOfArticle = 25;
const wordsOfSentence = 24;

let state = 7;
const random = (): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
};

const sentence = (): string =>
  `${Array.from({ length: wordsOfSentence }, () => words[Math.floor(random() * words.length)]!.replace(/[.!?]+$/, '')).join(' ')}.`;

/** Its words in the place of the made-up ones: the spans stay, the quotes are what stands there now. */
function withWords(document: Document, reading: Reading): [Document, Reading] {
  const text = Array.from({ length: sentencesOfArticle }, sentence).join(' ');
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const anew = JSON.parse(JSON.stringify(reading), (_key, value) =>
    value !== null && typeof value === 'object' && 'quote' in value
      ? { ...value, quote: text.slice(value.start, value.end) }
      : value,
  ) as Reading;
  return [{ ...document, text, blocks: [block] }, anew];
}

const store = await openStore(file);
let kept = 0;
for (const { document, reading } of makeCoverage(size)) {
  await store.keep(...withWords(document, reading));
  if (++kept % 2000 === 0 || kept === size) while ((await store.recordSome(knowledge, 2000)).left > 0);
}

const queries = [
  'r', 'ru', 'rus', 'russ', 'russie', 'russie mis', 'russie missiles', 'Corée du Nord', 'north korea tr', 'con', 'pre', 'par',
  '"mutual defence"', 'président russe', 'traité', 'zzyzx', 'Poutine visite', 'what if soldiers',
]; // biome-ignore format: one list
await searchRecord(store, 'russie', 8);
console.log('| asked for | ms |\n|---|---:|');
let worst = 0;
for (const query of queries) {
  const times = Array.from({ length: 5 }, () => performance.now());
  for (const at of times.keys()) {
    const began = performance.now();
    await searchRecord(store, query, 8);
    times[at] = performance.now() - began;
  }
  const least = Math.min(...times);
  worst = Math.max(worst, least);
  console.log(`| ${query} | ${least.toFixed(1)} |`);
}
await store.close();
const bytes = new DatabaseSync(file).prepare(
  'select sum(length(block)) as bytes from (select block from fact_words_data union all select block from passage_words_data)',
);
const room = Number(bytes.get()?.bytes);
console.log(
  `\nlongest ${worst.toFixed(1)} ms; words of facts and passages ${(room / 1e3 / size).toFixed(2)} kB a document, ` +
    `of ${(statSync(file).size / 1e3 / size).toFixed(1)} kB in all`,
);
