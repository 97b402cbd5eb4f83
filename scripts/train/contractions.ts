import type { WeightRows } from '../../src/language/model/weights.ts';
import { contractionFeatures, contractionRoom, isAmbiguous } from '../../src/language/tokens/contractions.ts';
import type { WordShape } from '../../src/language/tokens/words.ts';
import { Learner } from './learner.ts';
import { meanModel } from './mean.ts';
import { random, shuffled } from './random.ts';
import type { GoldSentence } from './treebank.ts';

/** Class 0: one word; class 1: several. */
interface Example {
  readonly shapes: readonly WordShape[];
  readonly at: number;
  readonly gold: number;
}

/** Learns which «des» and «du» are articles, from the surface tokens of the treebanks. */
export function learnContractions(sentences: readonly GoldSentence[], shape: (form: string) => WordShape): WeightRows {
  const examples = sentences.flatMap((sentence) => {
    const surface = surfaceTokens(sentence);
    const shapes = surface.map((token) => shape(token.form));
    return surface.flatMap((token, at): Example[] =>
      isAmbiguous(token.form) ? [{ shapes, at, gold: token.many ? 1 : 0 }] : [],
    );
  });
  const features = new Int32Array(contractionRoom);
  const scores = new Float64Array(2);
  return meanModel({ seeds: 1, row: 2, entry: 1 }, (seed) => {
    const learner = new Learner();
    const next = random(seed);
    for (let epoch = 0; epoch < 8; epoch++) {
      for (const { shapes, at, gold } of shuffled(examples, next)) {
        const count = contractionFeatures((index) => shapes[index] ?? null, at, features);
        scores.fill(0);
        learner.add(features, count, scores);
        const guess = scores[0]! > scores[1]! ? 0 : 1;
        if (guess !== gold) learner.update(features, count, gold, guess);
        learner.tick();
      }
    }
    return learner;
  });
}

function surfaceTokens(sentence: GoldSentence): { form: string; many: boolean }[] {
  const tokens: { form: string; many: boolean }[] = [];
  for (let index = 0; index < sentence.words.length; index++) {
    const many = sentence.multiwords.find((token) => token.first === index);
    tokens.push({ form: many?.form ?? sentence.words[index]!.form, many: many !== undefined });
    if (many) index = many.last;
  }
  return tokens;
}
