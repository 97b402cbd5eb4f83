import { scorerOf } from '../../src/language/model/scorer.ts';
import type { WeightRows } from '../../src/language/model/weights.ts';
import { morphFeatures, tagFeatures, taggerRoom } from '../../src/language/tagger/features.ts';
import { sureTags, type Tagger, tagPass } from '../../src/language/tagger/tag.ts';
import { firstTemplates, morphTemplates, secondTemplates } from '../../src/language/tagger/templates.ts';
import type { WordShape } from '../../src/language/tokens/words.ts';
import { shapeMemory } from '../../src/language/tokens/words.ts';
import { Learner } from './learner.ts';
import { countTags, heldOutShapes } from './lexicon.ts';
import { type MeanPlan, meanModel } from './mean.ts';
import { folds, type Names } from './names.ts';
import { random, shuffled } from './random.ts';
import type { GoldSentence } from './treebank.ts';

interface Example {
  readonly shapes: readonly WordShape[];
  readonly tags: Int32Array;
  readonly bundles: Int32Array;
  readonly guesses: Int32Array | null;
  readonly source: number;
}

/** The weights of the three models of a tagger. */
export interface TaggerRows {
  readonly first: WeightRows;
  readonly second: WeightRows;
  readonly morph: WeightRows;
}

/** How long to learn and how many models make one mean. */
export interface TaggingPlan extends MeanPlan {
  readonly epochs: number;
  /** Into how many parts the sentences are cut to get guesses for the second pass. */
  readonly folds: number;
}

/** Learns the tagger; the second pass sees first-pass guesses made by models that had not seen the sentence. */
export function learnTagger(sentences: readonly GoldSentence[], names: Names, plan: TaggingPlan): TaggerRows {
  const examples = examplesOf(sentences, names, null);
  const first = learnTags(examples, names.tags.length, plan);
  const guesses: Int32Array[] = new Array(sentences.length);
  for (const fold of folds(sentences.length, plan.folds)) {
    const scorer = scorerOf(
      learnTags(
        examplesOf(
          fold.rest.map((at) => sentences[at]!),
          names,
          null,
        ),
        names.tags.length,
        { ...plan, seeds: 1 },
      ),
      names.tags.length,
      firstTemplates,
    );
    const counts = countTags(
      fold.rest.map((at) => sentences[at]!),
      names.tags,
    );
    const shape = shapeMemory(names.lists(counts));
    for (const at of fold.held) {
      const sentence = sentences[at]!;
      guesses[at] = tagPass(
        scorer,
        sentence.words.map((word) => shape(word.form)),
        null,
        sentence.source,
      );
    }
  }
  const withGuesses = examples.map((example, at) => ({ ...example, guesses: guesses[at]! }));
  return { first, second: learnTags(withGuesses, names.tags.length, plan), morph: learnMorph(examples, names, plan) };
}

/** A tagger ready to run from its weights. */
export function taggerOf(rows: TaggerRows, names: Names): Tagger {
  return {
    first: scorerOf(rows.first, names.tags.length, firstTemplates),
    second: scorerOf(rows.second, names.tags.length, secondTemplates),
    morph: scorerOf(rows.morph, names.bundles.length, morphTemplates),
    allowed: names.allowed,
    sure: sureTags(names.tags),
    habits: null,
  };
}

function examplesOf(sentences: readonly GoldSentence[], names: Names, guesses: Int32Array[] | null): Example[] {
  const counts = countTags(sentences, names.tags);
  const shape = shapeMemory(names.lists(new Map()));
  return sentences.map((sentence, at) => ({
    shapes: heldOutShapes(sentence, shape, counts, names.tags),
    tags: Int32Array.from(sentence.words, (word) => names.tags.indexOf(word.upos)),
    bundles: Int32Array.from(sentence.words, (word) => names.bundleIndex.get(word.feats) ?? 0),
    guesses: guesses?.[at] ?? null,
    source: sentence.source,
  }));
}

function learnTags(examples: readonly Example[], classes: number, plan: TaggingPlan): WeightRows {
  const features = new Int32Array(taggerRoom);
  const scores = new Float64Array(classes);
  return meanModel(plan, (seed) => {
    const learner = new Learner();
    const next = random(seed);
    for (let epoch = 0; epoch < plan.epochs; epoch++) {
      for (const example of shuffled(examples, next)) {
        const given = new Int32Array(example.tags.length);
        for (let at = 0; at < given.length; at++) {
          const count = tagFeatures(example.shapes, at, given, example.guesses, example.source, features);
          scores.fill(0);
          learner.add(features, count, scores);
          const gold = example.tags[at]!;
          let best = 0;
          for (let tag = 1; tag < classes; tag++) if (scores[tag]! > scores[best]!) best = tag;
          if (best !== gold) learner.update(features, count, gold, best);
          learner.tick();
          given[at] = best;
        }
      }
    }
    return learner;
  });
}

function learnMorph(examples: readonly Example[], names: Names, plan: TaggingPlan): WeightRows {
  const features = new Int32Array(taggerRoom);
  const scores = new Float64Array(names.bundles.length);
  return meanModel(plan, (seed) => {
    const learner = new Learner();
    const next = random(seed + 1000);
    for (let epoch = 0; epoch < plan.epochs; epoch++) {
      for (const example of shuffled(examples, next)) {
        const given = new Int32Array(example.tags.length);
        for (let at = 0; at < given.length; at++) {
          const gold = example.bundles[at]!;
          const allowed = names.allowed[example.tags[at]!]!;
          given[at] = gold;
          if (allowed.length === 1) continue;
          const count = morphFeatures(example.shapes, at, example.tags, given, example.source, features);
          scores.fill(0);
          learner.add(features, count, scores);
          let best = allowed[0]!;
          for (const bundle of allowed) if (scores[bundle]! > scores[best]!) best = bundle;
          if (best !== gold) learner.update(features, count, gold, best);
          learner.tick();
          given[at] = best;
        }
      }
    }
    return learner;
  });
}
