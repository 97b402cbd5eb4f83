/**
 * `node bench/record/run.ts [--documents N]`: what it costs to record N documents after reading, in parts as
 * `entente read` does it. The cost is processor time of the whole process, garbage collector included, so that it means something on a busy
 * machine; keeping documents and readings is not counted. A table is told for each tenth of the way.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { openStore } from '../../src/store/index.ts';
import { makeCoverage } from './coverage.ts';

const atOnce = 2000;
const knowledge = loadKnowledge();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' } } });
const size = Number(values.documents);
const store = await openStore(join(folder, 'bench.db'));
console.log(
  `| documents | documents/s, last part | documents/s, all | one more, ms | MB |\n|---:|---:|---:|---:|---:|`,
);
let spent = 0;
let kept = 0;
let most = 0;
for (const { document, reading } of makeCoverage(size)) {
  await store.keep(document, reading);
  kept += 1;
  if (kept % atOnce !== 0 && kept !== size) continue;
  // The last of a part by itself: what one document costs that comes alone.
  const [parts, one] = [(kept % atOnce || atOnce) - 1, 1];
  const began = seconds();
  await store.recordSome(knowledge, parts);
  const part = seconds() - began;
  const alone = seconds();
  await store.recordSome(knowledge, one);
  const last = seconds() - alone;
  spent += part + last;
  most = Math.max(most, process.memoryUsage().rss);
  const cells = [kept, parts / part, kept / spent, last * 1000, most / 1e6].map((value) => value.toFixed(0));
  if (kept % (atOnce * Math.max(1, Math.round(size / atOnce / 10))) === 0 || kept === size)
    console.log(`| ${cells.join(' | ')} |`);
}
await store.close();
