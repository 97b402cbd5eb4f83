/**
 * `npm run train -- fr|en --treebanks DIR [--out FILE] [--date YYYY-MM-DD] [--fold] [--share N] [--habits]`: makes `models/fr.model` or `models/en.model`.
 * The same treebanks and cases give the same bytes. `--fold` keeps a fifth of the French GSD part out, to tune on.
 * `--share N`: learn from N quarters of the sentences only, for the learning curve. `--habits`: keep the weights of the model that is
 * there and only find its habits anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeModel, encodeModel, type Model } from '../src/language/model/file.ts';
import { caseTexts } from './train/case-texts.ts';
import { readClusters } from './train/clusters.ts';
import { withHabits } from './train/habits.ts';
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
    habits: { type: 'boolean', default: false },
  },
});
const language = positionals[0];
if ((language !== 'fr' && language !== 'en') || !values.treebanks) {
  console.error(
    'usage: npm run train -- fr|en --treebanks DIR [--out FILE] [--date YYYY-MM-DD] [--fold] [--share 1-4] [--habits]',
  );
  process.exit(2);
}
const started = Date.now();
const say = (line: string) => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
const sets = setsOf(language, values.treebanks, values.fold);
/** The weights, learned anew. */
const learned = (): Model => {
  const quarters = Number(values.share);
  const train = sets.train.filter((_, at) => Math.floor(at / 10) % 4 < quarters);
  const trained = learn(train, readClusters(language), language === 'en', plans[language], say);
  for (const [name, sentences] of sets.tune)
    say(
      `${name} (tuning part, gold tokens): ${JSON.stringify(scoreWords(sentences, annotateGold(trained, sentences)))}`,
    );
  return modelOf(trained, language, values.date);
};

const file = `models/${language}.model`;
const texts = [...sets.train, ...[...sets.tune.values()].flat()].map(({ text }) => text).concat(caseTexts(language));
const model = values.habits ? decodeModel(readFileSync(file)) : learned();
const out = values.out ?? file;
const bytes = encodeModel(withHabits(model, texts));
writeFileSync(out, bytes);
say(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
