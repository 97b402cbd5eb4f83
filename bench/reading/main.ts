/**
 * `node bench/reading/main.ts [--rounds N]`: what reading costs on one core, all stages included, from a document to its
 * reading: the example articles, put together to documents of 700 words, and as they are; what each stage takes; how time
 * grows with length; and two measures to hold it against in the same run, the language room alone and a plain pass without
 * any analysis.
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { annotate } from '../../src/language/index.ts';
import { type Document, Language } from '../../src/model/index.ts';
import { read, readerOf } from '../../src/reading/index.ts';
import { articles, rejoined, stretched, wordsIn } from './articles.ts';
import { leastTime } from './clock.ts';
import { plainPass } from './plain-pass.ts';

/** So many documents are read together, as the program does with those that it finds together. */
const TOGETHER = 8;
/** Words of an article as it is counted here. */
const ARTICLE = 700;
const LENGTHS = [350, 700, 1400, 2800, 5600, 11_200];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } });
const rounds = Number(values.rounds);
const knowledge = loadKnowledge();
const asWritten = await articles();
const inLanguage = (one: Language): readonly Document[] => asWritten.filter(({ language }) => language === one);
// They are half as long as an article is taken to be: what a document costs whatever its length would count twice.
const documents = Language.options.flatMap((one) => rejoined(inLanguage(one), ARTICLE));
const total = (some: readonly Document[]): number => some.reduce((sum, document) => sum + wordsIn(document), 0);
const words = total(documents);
const perArticle = (milliseconds: number): number => (milliseconds * ARTICLE) / words;
const all = (work: (document: Document) => void): number =>
  perArticle(leastTime(rounds, () => documents.forEach(work)));

function annotateBlocks({ text, blocks, language }: Document): void {
  for (const { kind, start, end } of blocks)
    if (kind !== 'boilerplate') annotate(text.slice(start, end), Language.parse(language));
}

function readTogether(some: readonly Document[]): void {
  for (let from = 0; from < some.length; from += TOGETHER) {
    const part = some.slice(from, from + TOGETHER);
    part.forEach(readerOf(part, knowledge));
  }
}

/** Time of each stage of documents that are read by themselves, the round in which they took least together. */
function stages(): ReadonlyMap<string, number> {
  let best = new Map<string, number>();
  const sumOf = (times: ReadonlyMap<string, number>): number => [...times.values()].reduce((sum, one) => sum + one, 0);
  for (let round = 0; round < rounds; round++) {
    const times = new Map<string, number>();
    for (const document of documents) {
      let last = performance.now();
      read(document, knowledge, (stage) => {
        const now = performance.now();
        times.set(stage, (times.get(stage) ?? 0) + now - last);
        last = now;
      });
    }
    if (best.size === 0 || sumOf(times) < sumOf(best)) best = times;
  }
  return best;
}

const whole = perArticle(leastTime(rounds, () => readTogether(documents)));
const short = (leastTime(rounds, () => readTogether(asWritten)) * ARTICLE) / total(asWritten);
const language = all(annotateBlocks);
const plain = all(plainPass);
console.log(`${documents.length} documents, ${words} words; best of ${rounds} rounds, processor time of one process\n`);
console.log(`${(1000 / whole).toFixed(1)} articles of ${ARTICLE} words a second: ${whole.toFixed(2)} ms each`);
console.log(
  `the ${asWritten.length} articles as they are, ${Math.round(total(asWritten) / asWritten.length)} words each: ` +
    `${short.toFixed(2)} ms for ${ARTICLE} words`,
);
console.log(
  `${language.toFixed(2)} ms of that is the language room, alone; reading is ${(whole / language).toFixed(1)} times that`,
);
console.log(
  `${plain.toFixed(2)} ms is a plain pass without analysis; reading is ${(whole / plain).toFixed(1)} times that\n`,
);

console.log('| stage | ms an article |\n|---|---:|');
for (const [stage, time] of stages()) {
  const name = stage === 'scene' ? 'scene, language room included' : stage;
  console.log(`| ${name} | ${perArticle(time).toFixed(2)} |`);
}

console.log(
  '\n| words | fr, ms | en, ms | fr, ms per 1,000 words | en, ms per 1,000 words |\n|---:|---:|---:|---:|---:|',
);
for (const length of LENGTHS) {
  const [fr, en] = (['fr', 'en'] as const).map((one) => {
    const document = stretched(inLanguage(one), length);
    const least = leastTime(4, () => read(document, knowledge));
    return { least, each: (1000 * least) / wordsIn(document) };
  }) as [{ least: number; each: number }, { least: number; each: number }];
  console.log(
    `| ${length} | ${fr.least.toFixed(1)} | ${en.least.toFixed(1)} | ${fr.each.toFixed(1)} | ${en.each.toFixed(1)} |`,
  );
}
