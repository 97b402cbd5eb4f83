/**
 * `npm run gate`: reads the example coverage, scores the record against `examples/gold`, prints the scores beside
 * those of a trivial baseline, and fails where one is under its floor in `gate/floors.json` or the gold set is not the
 * one that the floors were measured on.
 *
 * `--verbose` lists what is missed, added and wrong; `--pin` sets the floors at what is measured now and enters it in
 * `gate/history.json`; `--because "…"` says why, where a floor drops or the gold set changed.
 */
import { parseArgs } from 'node:util';
import { baselineRecord, breaches, evaluate } from '../src/analysis/index.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { scoreFiles } from '../src/pipeline/index.ts';
import { read, readerVersion } from '../src/reading/index.ts';
import { buildRecord } from '../src/record/index.ts';
import { pin, readFloors } from './gate/pins.ts';
import { breachLine, details, scoreTable } from './gate/table.ts';
import { root } from './run.ts';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    because: { type: 'string' },
  },
});

const knowledge = loadKnowledge();
const { evaluation, golds, hash, documents, texts, failures } = await scoreFiles(
  `${root}examples/gold`,
  `${root}examples`,
  {
    knowledge,
    rooms: { read, readerVersion, buildRecord },
  },
);
const baseline = evaluate(baselineRecord(documents, knowledge), golds, texts, knowledge);

console.log(scoreTable(evaluation, baseline));
if (values.verbose) console.log(`\n${details(evaluation)}`);
const wrong = evaluation.problems.map(({ kind, file, fact }) => `${kind}: ${file}${fact === null ? '' : ` ${fact}`}`);
wrong.push(...failures.map(({ file, code }) => `${code}: ${file}`));
if (values.pin && wrong.length === 0) {
  const refused = pin(evaluation, baseline, hash, values.because ?? null);
  if (refused !== null) wrong.push(refused);
} else {
  const floors = readFloors();
  if (floors === null) wrong.push('gate/floors.json is not there: run with --pin');
  else if (floors.gold !== hash)
    wrong.push(`the gold set is ${hash}, the floors stand on ${floors.gold}: run with --pin`);
  else wrong.push(...breaches(evaluation, floors).map(breachLine));
}
for (const line of wrong) console.error(`✗ ${line}`);
if (wrong.length > 0) process.exitCode = 1;
