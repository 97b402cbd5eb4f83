/**
 * `npm run cases`: reads every case of `cases/`, prints how many pass per family and what differs in those that fail, and
 * keeps all readings in `.cache` for the next `diff`. Words that follow `--` (`npm run cases -- …`):
 *
 * - `FAMILY` or `FAMILY/NAME`: only these; `--read` shows all that was read in those that fail; `--json` all as JSON
 * - `new FAMILY/NAME --lang fr --text "…" [--published 2025-03-12]`: a new case with the present reading as a draft
 * - `diff`: what changed in all readings since the last run
 * - `accept`: writes the failing cases to `cases/known-failures.json`, which the test compares with
 */
import { parseArgs } from 'node:util';
import { Language } from '../src/model/index.ts';
import { draftCase } from './cases/draft.ts';
import { acceptFailures } from './cases/known.ts';
import { changesSince, keepRun } from './cases/last-run.ts';
import { linesOfReading } from './cases/lines.ts';
import { readCases } from './cases/load.ts';
import { runCases } from './cases/outcome.ts';
import { failureList, familyTable } from './cases/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    read: { type: 'boolean', default: false },
    lang: { type: 'string' },
    text: { type: 'string' },
    published: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const [first = '', name = ''] = positionals;

if (first === 'new') {
  const language = Language.safeParse(values.lang);
  if (!language.success || !values.text) fail('Write: npm run cases -- new FAMILY/NAME --lang fr|en --text "…"');
  else
    await draftCase(name, language.data, values.text, values.published).then(
      (folder) => console.log(`${folder}: correct expected.json, and write the article’s twin beside it.`),
      (error: Error) => fail(error.message),
    );
} else if (first === 'diff') {
  const changes = changesSince(await readCases());
  if (changes === null) fail('No run is kept yet: run “npm run cases” first.');
  else console.log(changes.length === 0 ? 'Nothing changed.' : changes.join('\n'));
} else if (first === 'accept') {
  const known = acceptFailures(await runCases());
  console.log(`${Object.keys(known).length} cases are known to fail: cases/known-failures.json`);
} else {
  const outcomes = await runCases(first);
  if (first === '') keepRun(outcomes);
  if (values.json) {
    const shown = outcomes.map(({ id, family, language, wrong, reading }) => ({
      ...{ id, family, language, passes: wrong.length === 0, wrong },
      read: linesOfReading(reading),
    }));
    console.log(JSON.stringify(shown, null, 1));
  } else {
    const failures = failureList(outcomes, values.read);
    console.log(`${familyTable(outcomes)}${failures && `\n\n${failures}`}`);
  }
}

function fail(words: string): void {
  console.error(`✗ ${words}`);
  process.exitCode = 2;
}
