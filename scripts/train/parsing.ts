import type { WeightRows } from '../../src/language/model/weights.ts';
import { type Allowed, allowedIn, bestAllowed, perform } from '../../src/language/parser/actions.ts';
import { parserFeatures, parserRoom } from '../../src/language/parser/features.ts';
import { ParserState, type ParserWords } from '../../src/language/parser/state.ts';
import { Learner } from './learner.ts';
import { type MeanPlan, meanModel } from './mean.ts';
import { rightActions } from './oracle.ts';
import { random, shuffled } from './random.ts';
import { type GoldSentence, learnedRelation } from './treebank.ts';

/** A sentence to learn parsing from: heads (-1 for the root) and labels of its words, and the words its marks hang from. */
export interface ParserExample {
  readonly words: ParserWords;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly markHeads: Int32Array;
}

/** The gold tree over the words; what hangs from a mark hangs from the mark's head. */
export function parserExample(sentence: GoldSentence, words: ParserWords, labels: readonly string[]): ParserExample {
  const wordAt = new Int32Array(sentence.words.length).fill(-1);
  words.places.forEach((place, word) => {
    wordAt[place] = word;
  });
  const headOf = (place: number): number => {
    let at = sentence.words[place]!.head;
    while (at >= 0 && wordAt[at]! < 0) at = sentence.words[at]!.head;
    return at < 0 ? -1 : wordAt[at]!;
  };
  return {
    words,
    heads: Int32Array.from(words.places, headOf),
    labels: Int32Array.from(words.places, (place) => labels.indexOf(learnedRelation(sentence.words[place]!.deprel))),
    markHeads: Int32Array.from(words.markPlaces, headOf),
  };
}

export interface ParsingPlan extends MeanPlan {
  readonly epochs: number;
  /** How often the learner follows its own choice, right or wrong. */
  readonly exploration: number;
}

/** Learns the actions with a dynamic oracle and exploration. */
export function learnParser(
  examples: readonly ParserExample[],
  labels: readonly string[],
  plan: ParsingPlan,
): WeightRows {
  const classes = 2 + 2 * labels.length;
  const rootLabel = labels.indexOf('root');
  const marker = labels.indexOf('case');
  const features = new Int32Array(parserRoom);
  const scores = new Float64Array(classes);
  const right = new Uint8Array(classes);
  const allowed: Allowed = { shift: false, reduce: false, left: false, right: false };
  return meanModel(plan, (seed) => {
    const learner = new Learner();
    const next = random(seed);
    for (let epoch = 0; epoch < plan.epochs; epoch++) {
      for (const example of shuffled(examples, next)) {
        const state = new ParserState(example.words.length);
        const heads = example.heads.map((head) => (head < 0 ? state.root : head));
        while (state.next < state.root) {
          if (state.depth === 0) {
            learner.tick();
            state.shift();
            continue;
          }
          allowedIn(state, allowed);
          const count = parserFeatures(state, example.words, features);
          scores.fill(0);
          learner.add(features, count, scores);
          const best = bestAllowed(scores, allowed, false, rootLabel);
          rightActions(state, heads, example.labels, allowed, right);
          let target = -1;
          for (let action = 0; action < classes; action++) {
            if (right[action] && (target < 0 || scores[action]! > scores[target]!)) target = action;
          }
          if (!right[best]) learner.update(features, count, target, best);
          learner.tick();
          perform(state, right[best] || (epoch > 0 && next() < plan.exploration) ? best : target, marker);
        }
      }
    }
    return learner;
  });
}
