/** `node bench/record/run.ts [N …]`: how many documents per second the record takes in, after reading. */
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { makeCoverage } from './coverage.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const knowledge = loadKnowledge();
// Once without measuring: the engine compiles what it will run.
const warm = makeCoverage(300, 7);
buildRecord(warm.documents, warm.readings, knowledge);
for (const size of sizes) {
  const { documents, readings } = makeCoverage(size);
  const start = performance.now();
  const record = buildRecord(documents, readings, knowledge);
  const seconds = (performance.now() - start) / 1000;
  const groups = new Set(record.documents.map(({ textGroup }) => textGroup)).size;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${size} documents: ${seconds.toFixed(2)} s, ${Math.round(size / seconds)} documents/s, ` +
      `${record.events.length} events, ${groups} text groups, ${memory} MiB`,
  );
}
