/**
 * `node bench/record/run.ts [--documents N] [--db FILE]`: what it costs to record N documents after reading, in parts as
 * `entente read` does it. The cost is processor time of the whole process, garbage collector included, so that it means
 * something on a busy machine; time that passed stands beside it. Keeping documents and readings is not counted. For each
 * tenth of the way a table tells it, with what documents cost that come one by one after it. With a file, the database stays there, and another run goes on
 * from what it holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { partAfter } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { makeCoverage } from './coverage.ts';

const knowledge = loadKnowledge();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** Processor time of the process and time that passed, in seconds. */
const now = (): Cost => {
  const { user, system } = process.cpuUsage();
  return { work: (user + system) / 1e6, wall: performance.now() / 1e3 };
};
type Cost = { readonly work: number; readonly wall: number };
const since = ({ work, wall }: Cost): Cost => ({ work: now().work - work, wall: now().wall - wall });

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, db: { type: 'string' } },
});
const size = Number(values.documents);
const store = await openStore(values.db ?? join(folder, 'bench.db'));
const before = (await store.held())?.documents ?? 0;
const columns = [
  'documents',
  'documents/s, last part',
  'documents/s, all',
  'of time that passed',
  'one more, ms',
  'the worst of them',
  'MB',
];
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---:').join('|')}|`);

/** Documents that come one by one at the end of a tenth: one alone may meet a crowded event or none. */
const single = 15;
const spent = { work: 0, wall: 0 };
let kept = 0;
let recorded = before;
let inParts = 0;
let told = before;
let most = 0;
for (const { document, reading } of makeCoverage(size)) {
  kept += 1;
  if (kept <= before) continue;
  await store.keep(document, reading);
  const isLast = kept === size;
  if (kept - recorded < partAfter(recorded) && !isLast) continue;
  const isTold = kept - told >= size / 10 || isLast;
  const part = kept - recorded - (isTold ? single : 0);
  const began = now();
  await store.recordSome(knowledge, part);
  const many = since(began);
  inParts += part;
  spent.work += many.work;
  spent.wall += many.wall;
  recorded = kept;
  most = Math.max(most, process.memoryUsage().rss);
  if (!isTold) continue;
  told = kept;
  const ones: number[] = [];
  for (let left = single; left > 0; left--) {
    const alone = now();
    await store.recordSome(knowledge, 1);
    ones.push(since(alone).work * 1000);
  }
  ones.sort((a, b) => a - b);
  const rates = [part / many.work, inParts / spent.work, inParts / spent.wall];
  const cells = [kept, ...rates, ones[Math.floor(single / 2)]!, ones.at(-1)!, most / 1e6];
  console.log(`| ${cells.map((value) => value.toFixed(0)).join(' | ')} |`);
}
await store.close();
