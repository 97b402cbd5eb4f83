import type { WeightRows } from '../../src/language/model/weights.ts';
import { type Candidates, candidatesOf, markFeatures, markState } from '../../src/language/parser/marks.ts';
import { Learner } from './learner.ts';
import { type MeanPlan, meanModel } from './mean.ts';
import type { ParserExample } from './parsing.ts';
import { random, shuffled } from './random.ts';

/** Learns where marks hang, on the trees of the treebanks: among the candidates, the right one gains and the chosen one loses. */
export function learnMarks(
  examples: readonly ParserExample[],
  plan: MeanPlan & { readonly epochs: number },
): WeightRows {
  const features = new Int32Array(16);
  const score = new Float64Array(1);
  const candidates: Candidates = { words: [], left: 0 };
  return meanModel(plan, (seed) => {
    const learner = new Learner();
    const next = random(seed);
    for (let epoch = 0; epoch < plan.epochs; epoch++) {
      for (const { words, heads, labels, markHeads } of shuffled(examples, next)) {
        const state = markState(words, heads, labels);
        for (let mark = 0; mark < markHeads.length; mark++) {
          candidatesOf(state, mark, candidates);
          const gold = candidates.words.indexOf(markHeads[mark]!);
          if (gold < 0) continue;
          let best = 0;
          let top = Number.NEGATIVE_INFINITY;
          for (let index = 0; index < candidates.words.length; index++) {
            score[0] = 0;
            learner.add(features, markFeatures(state, mark, candidates, index, markHeads, features), score);
            if (score[0]! <= top) continue;
            top = score[0]!;
            best = index;
          }
          if (best !== gold) {
            learner.move(features, markFeatures(state, mark, candidates, gold, markHeads, features), 0, 1);
            learner.move(features, markFeatures(state, mark, candidates, best, markHeads, features), 0, -1);
          }
          learner.tick();
        }
      }
    }
    return learner;
  });
}
