/**
 * `node bench/language/main.ts --treebanks DIR [--python PYTHON] [--peers FOLDER]`: the shipped models on the test parts, side by
 * side with spaCy (by a Python that has spacy, fr_core_news_sm and fr_core_news_md) and with compromise, fr-compromise and
 * wink-nlp (with wink-eng-lite-web-model) in FOLDER/node_modules. A peer that is not there is named as absent.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldSentence, readTreebank } from '../../scripts/train/treebank.ts';
import { analyseWords } from '../../src/language/index.ts';
import { analyserOf } from '../../src/language/model/load.ts';
import { conll18, type Measure } from './conll18.ts';
import { taggerOf } from './javascript.ts';
import { fromGoldTokens, fromRaw, goldOf } from './ours.ts';
import { spacyOf } from './spacy.ts';

const { values } = parseArgs({
  options: { treebanks: { type: 'string' }, python: { type: 'string' }, peers: { type: 'string' } },
});
if (!values.treebanks) {
  console.error('usage: node bench/language/main.ts --treebanks DIR [--python PYTHON] [--peers FOLDER]');
  process.exit(2);
}

const measures: readonly Measure[] = ['sentences', 'words', 'upos', 'feats', 'lemmas', 'uas', 'las', 'clas'];
const line = (name: string, scores: Record<Measure, number>, speed?: number): void =>
  console.log(
    `| ${name} | ${measures.map((measure) => scores[measure].toFixed(2)).join(' | ')} | ${speed ? Math.round(speed) : ''} |`,
  );

/** Tokens a second of processor time, best of twelve rounds: the first ones still compile, others are disturbed. */
function speedOf(sentences: readonly GoldSentence[], language: 'fr' | 'en'): number {
  const analyser = analyserOf(language);
  const words = sentences.map((sentence) => sentence.words.map((word) => ({ form: word.form, start: 0, end: 0 })));
  const count = words.reduce((sum, list) => sum + list.length, 0);
  let best = 0;
  for (let round = 0; round < 12; round++) {
    const start = process.cpuUsage();
    for (const list of words) analyseWords(list, analyser);
    const used = process.cpuUsage(start);
    best = Math.max(best, (1e6 * count) / (used.user + used.system));
  }
  return best;
}

for (const [language, file, source] of [
  ['fr', 'fr_gsd-ud-test', 'gsd'],
  ['fr', 'fr_sequoia-ud-test', 'sequoia'],
  ['en', 'en_ewt-ud-test', 'ewt'],
  ['en', 'en_gum-news-test', 'gum'],
] as const) {
  const analyser = analyserOf(language);
  const sentences = readTreebank(join(values.treebanks, language, `${file}.conllu`), 0);
  const gold = goldOf(sentences);
  console.log(
    `\n${file}\n\n| | ${measures.join(' | ')} | tokens/s |\n|---|${measures.map(() => '---:|').join('')}---:|`,
  );
  const own = analyser.sources.indexOf(source);
  for (const manner of own === analyser.source ? [own] : [own, analyser.source]) {
    const name = `Entente (${analyser.sources[manner]})`;
    line(
      `${name}, gold tokens`,
      conll18(gold, fromGoldTokens(sentences, analyser, manner)),
      speedOf(sentences, language),
    );
    line(`${name}, raw text`, conll18(gold, fromRaw(sentences, language, analyser, manner)));
  }
  for (const model of language === 'fr' ? ['fr_core_news_sm', 'fr_core_news_md'] : []) {
    const answer = spacyOf(values.python ?? 'python3', model, sentences);
    if (typeof answer === 'string') {
      console.log(`| ${model}: absent (${answer}) |`);
      continue;
    }
    line(`spaCy ${model}, gold tokens`, conll18(gold, answer.gold), answer.speed);
    line(`spaCy ${model}, raw text`, conll18(gold, answer.raw));
  }
  for (const name of language === 'fr' ? (['fr-compromise'] as const) : (['compromise', 'wink-nlp'] as const)) {
    const answer = taggerOf(values.peers ?? '.', name, sentences);
    if (typeof answer === 'string') console.log(`\n${name}: absent (${answer})`);
    else
      console.log(
        `\n${name}, raw text, punctuation not counted: words ${answer.found}, UPOS ${answer.upos}, ${Math.round(answer.speed)} tokens/s`,
      );
  }
}
