/**
 * `node bench/language/cost.ts`: what the room costs: sizes of the model files, time to load both in a fresh process, and
 * the peak memory of a process that annotates a megabyte of text (the example articles, over and over) in each language.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
for (const language of ['fr', 'en']) {
  const { size } = statSync(new URL(`models/${language}.model`, root));
  console.log(`models/${language}.model: ${(size / 1e6).toFixed(2)} MB`);
}

/** Runs code in a fresh process and gives what it writes. */
function fresh(code: string, input = ''): string {
  const door = fileURLToPath(new URL('src/language/index.ts', root));
  const whole = `import { analyserOf, annotate } from ${JSON.stringify(door)};\n${code}`;
  const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', whole], { input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim();
}

const loads = Array.from({ length: 5 }, () =>
  JSON.parse(
    fresh(`const start = performance.now(); const cpu = process.cpuUsage();
analyserOf('fr'); analyserOf('en');
const used = process.cpuUsage(cpu);
console.log(JSON.stringify([performance.now() - start, (used.user + used.system) / 1000]));`),
  ),
) as [number, number][];
const best = (at: 0 | 1): string => Math.min(...loads.map((load) => load[at])).toFixed(0);
console.log(`both models load in ${best(0)} ms (${best(1)} ms of processor time), the best of five fresh processes`);

const articles = readdirSync(new URL('examples/articles/', root))
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => readFileSync(new URL(`examples/articles/${name}`, root), 'utf8'))
  .join('\n\n');
const text = articles.repeat(Math.ceil(1e6 / articles.length)).slice(0, 1e6);
const code = `import { readFileSync } from 'node:fs';
const blocks = readFileSync(0, 'utf8').split('\\n\\n');
let words = 0;
for (const language of ['fr', 'en']) for (const block of blocks) for (const { tokens } of annotate(block, language)) words += tokens.length;
console.log(Math.round(process.resourceUsage().maxRSS / 1024) + ' MB at most while ' + words + ' words are annotated with both models');`;
console.log(fresh(code, text));
