/**
 * `node bench/plover/main.ts PATH [--errors] [--half odd|even] [--type TYPE]`: reads the sentences of the PLOVER gold
 * standard (openeventdata/PLOVER, CC BY-SA 4.0) and scores types, sources and targets, end to end. `--errors` prints what
 * is missed with our trace. `--half`: rules are written with the odd records in view, the even ones show what holds.
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Reading } from '../../src/model/index.ts';
import { ourAnswers, ourReading, trivialCoder, withLoneSides } from './answer.ts';
import { printErrors } from './errors.ts';
import { HOW_TO_GET, readRecords } from './records.ts';
import { judge } from './score.ts';
import { confusionTable, scoreTable } from './tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    half: { type: 'string' },
    type: { type: 'string' },
  },
});
const records = positionals[0] ? readRecords(positionals[0]) : null;
if (!records) {
  console.error(positionals[0] ? `No gold standard at ${positionals[0]}.\n${HOW_TO_GET}` : HOW_TO_GET);
  process.exit(2);
}

const knowledge = loadKnowledge();
const lenient = withLoneSides(knowledge);
const perText = Map.groupBy(records, (record) => record.text);
const ours = records.map((record) => {
  const strict = ourReading(record, knowledge);
  // The file has records with one side; the record of alliances keeps what has two.
  const reading = ourAnswers(strict, record.text).length > 0 ? strict : ourReading(record, lenient);
  const judgedAs = (one: Reading) => judge(record, ourAnswers(one, record.text), perText.get(record.text)!.length);
  return { reading, judged: judgedAs(reading), strict: judgedAs(strict) };
});
const trivial = trivialCoder(records, knowledge);
const baseline = records.map((record) => judge(record, trivial(record.text), 1));

const isAsked = (index: number): boolean =>
  (!values.half || (values.half === 'odd') === (index % 2 === 0)) &&
  (!values.type || records[index]!.type === values.type);
const asked = ours.filter((_, index) => isAsked(index));
if (values.errors) printErrors(asked);
const judged = asked.map((one) => one.judged);
const inHalf = (odd: boolean) => ours.filter((_, index) => (index % 2 === 0) === odd);
const byType = [...Map.groupBy(judged, (one) => one.record.type)].toSorted(([a], [b]) => a.localeCompare(b));
const byKind = [...Map.groupBy(judged, (one) => one.record.kind)].toSorted(([a], [b]) => a.localeCompare(b));
console.log(
  scoreTable([
    ['all', judged],
    ...(values.half || values.type
      ? []
      : ([
          ['odd records', inHalf(true).map((one) => one.judged)],
          ['even records', inHalf(false).map((one) => one.judged)],
          ['all, two sides asked', ours.map((one) => one.strict)],
          ['even, two sides asked', inHalf(false).map((one) => one.strict)],
        ] as const)),
    ...byKind,
    ['baseline', baseline.filter((_, index) => isAsked(index))],
  ]),
);
console.log(`\n${scoreTable(byType)}\n\n${confusionTable(judged)}`);
