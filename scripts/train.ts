/**
 * `npm run train -- fr|en --treebanks DIR [--out FILE] [--date YYYY-MM-DD] [--fold] [--share N]`: makes `models/fr.model` or `models/en.model`.
 * The same treebanks give the same bytes. `--fold` keeps a fifth of the French GSD part out, to tune on.
 * `--share N`: learn from N quarters of the sentences only, for the learning curve.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../src/language/model/file.ts';
import { readClusters } from './train/clusters.ts';
import { annotateGold, learn, modelOf } from './train/learn.ts';
import { plans } from './train/plans.ts';
import { scoreWords } from './train/score.ts';
import { setsOf } from './train/sets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    treebanks: { type: 'string' },
    out: { type: 'string' },
    date: { type: 'string', default: '2026-11-21' },
    fold: { type: 'boolean', default: false },
    share: { type: 'string', default: '4' },
  },
});
const language = positionals[0];
if ((language !== 'fr' && language !== 'en') || !values.treebanks) {
  console.error(
    'usage: npm run train -- fr|en --treebanks DIR [--out FILE] [--date YYYY-MM-DD] [--fold] [--share 1-4]',
  );
  process.exit(2);
}
const started = Date.now();
const say = (line: string) => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
const sets = setsOf(language, values.treebanks, values.fold);
const quarters = Number(values.share);
const train = sets.train.filter((_, at) => Math.floor(at / 10) % 4 < quarters);
const trained = learn(train, readClusters(language), language === 'en', plans[language], say);
for (const [name, sentences] of sets.tune) {
  say(`${name} (tuning part, gold tokens): ${JSON.stringify(scoreWords(sentences, annotateGold(trained, sentences)))}`);
}
const out = values.out ?? `models/${language}.model`;
const bytes = encodeModel(modelOf(trained, language, values.date));
writeFileSync(out, bytes);
say(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
