/**
 * `npm run gate`: reads the example coverage, scores the record against `examples/gold`, reads the cases, prints the
 * scores per kind and type beside those of a trivial baseline and of earlier versions and the cases per family, and fails
 * where one is under its floor in `gate/floors.json` or the gold set is not the one that the floors were measured on.
 *
 * `--verbose` lists what is missed, added and wrong; `--pin` sets the floors at what is measured now and enters it in
 * `gate/history.json`; `--because "…"` says why, where a floor drops or the gold set changed.
 */
import { parseArgs } from 'node:util';
import { baselineRecord, evaluate, measures } from '../src/analysis/index.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { scoreFiles } from '../src/pipeline/index.ts';
import { read, readerVersion } from '../src/reading/index.ts';
import { buildRecord } from '../src/record/index.ts';
import { runCases } from './cases/outcome.ts';
import { familyTable } from './cases/report.ts';
import { pin, readFloors, readHistory } from './gate/pins.ts';
import { details, scoreTable, typeScores } from './gate/table.ts';
import { verdict } from './gate/verdict.ts';
import { root } from './run.ts';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    because: { type: 'string' },
  },
});

const folder = `${root}gate`;
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

const cases = await runCases();
const passed = cases.filter((one) => one.wrong.length === 0).length / cases.length;
const measured = { ...measures(evaluation), 'cases.passed': passed };

console.log(scoreTable(evaluation, baseline, readHistory(folder)));
console.log(`\n${familyTable(cases)}`);
if (values.verbose) console.log(`\n${details(evaluation)}`);
const wrong = evaluation.problems.map(({ kind, file, fact }) => `${kind}: ${file}${fact === null ? '' : ` ${fact}`}`);
wrong.push(...failures.map(({ file, code }) => `${code}: ${file}`));
if (values.pin && wrong.length === 0) {
  const now = { measures: measured, baseline: measures(baseline), types: typeScores(evaluation) };
  const refused = pin(folder, now, hash, values.because ?? null);
  if (refused !== null) wrong.push(refused);
} else {
  wrong.push(...verdict(measured, hash, readFloors(folder)));
}
for (const line of wrong) console.error(`✗ ${line}`);
if (wrong.length > 0) process.exitCode = 1;
