/**
 * `node bench/record/run.ts [--documents N]`: what it costs to record N documents after reading, in parts as
 * `entente read` does it. The cost is processor time of the whole process, garbage collector included, so that it means something on a busy
 * machine; time that passed stands beside it. Keeping documents and readings is not counted. A table is told for each tenth of the way.
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

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' } } });
const size = Number(values.documents);
const store = await openStore(join(folder, 'bench.db'));
const columns = [
  'documents',
  'documents/s, last part',
  'documents/s, all',
  'of time that passed',
  'one more, ms',
  'MB',
];
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---:').join('|')}|`);
const spent = { work: 0, wall: 0 };
let kept = 0;
let recorded = 0;
let told = 0;
let most = 0;
for (const { document, reading } of makeCoverage(size)) {
  await store.keep(document, reading);
  kept += 1;
  if (kept - recorded < partAfter(recorded) && kept !== size) continue;
  // The last of a part by itself: what one document costs that comes alone.
  const part = kept - recorded - 1;
  const began = now();
  await store.recordSome(knowledge, part);
  const many = since(began);
  const alone = now();
  await store.recordSome(knowledge, 1);
  const one = since(alone);
  spent.work += many.work + one.work;
  spent.wall += many.wall + one.wall;
  recorded = kept;
  most = Math.max(most, process.memoryUsage().rss);
  if (kept - told < size / 10 && kept !== size) continue;
  told = kept;
  const cells = [kept, part / many.work, kept / spent.work, kept / spent.wall, one.work * 1000, most / 1e6];
  console.log(`| ${cells.map((value) => value.toFixed(0)).join(' | ')} |`);
}
await store.close();
