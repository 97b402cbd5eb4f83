/**
 * `node bench/groups/main.ts [--errors]`: how well the record finds which texts are versions of one dispatch and which
 * mentions are one event, on 78 texts of twenty stories, beside MinHash-Jaccard at 0.5. `--errors` lists what goes wrong
 * in the half that was worked with.
 */
import { parseArgs } from 'node:util';
import { labelled, recordOf, type Score, scoresOf } from './score.ts';
import { loadTexts } from './texts.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
const texts = await loadTexts();
const labels = labelled(texts, recordOf(texts));

const cells = ({ rand, precision, recall }: Score): string =>
  [rand, precision, recall].map((figure) => figure.toFixed(2)).join(' | ');
console.log('|  |  | items | adjusted Rand | pairs: precision | pairs: recall |\n|---|---|---:|---:|---:|---:|');
for (const half of ['all', 'odd', 'even'] as const) {
  const scores = scoresOf(labels, (text) => half === 'all' || text.half === half);
  console.log(`| ${half} | text groups | ${scores.texts} | ${cells(scores.groups)} |`);
  console.log(`| ${half} | MinHash-Jaccard 0.5 | ${scores.texts} | ${cells(scores.plain)} |`);
  console.log(`| ${half} | events | ${scores.read} of ${scores.told} | ${cells(scores.events)} |`);
  console.log(
    `| ${half} | events by MinHash-Jaccard | ${scores.read} of ${scores.told} | ${cells(scores.plainEvents)} |`,
  );
}

if (values.errors) {
  const shown = labels.texts.filter(({ text }) => text.half === 'odd');
  for (const [story, list] of Map.groupBy(shown, ({ text }) => text.name.slice(0, 3)))
    console.log(story, list.map(({ text, ours }) => `${text.kind} ${ours.slice(-9)}`).join(', '));
  for (const [id, told] of Map.groupBy(
    labels.told.filter(({ text }) => text.half === 'odd'),
    (one) => one.told.id,
  ))
    console.log(id, told.map(({ text, event }) => `${text.name} ${event ?? '–'}`).join(', '));
}
