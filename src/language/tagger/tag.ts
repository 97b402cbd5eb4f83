import { type Habits, UNUSUAL } from '../model/habits.ts';
import type { Scorer, Scores } from '../model/weights.ts';
import type { WordShape } from '../tokens/words.ts';
import { writeMorphAtoms, writeTagAtoms } from './features.ts';

/** The trained parts of a tagger. `allowed[tag]` lists the feature bundles seen with a coarse tag. */
export interface Tagger {
  readonly first: Scorer;
  readonly second: Scorer;
  readonly morph: Scorer;
  readonly allowed: readonly (readonly number[])[];
  /** Tags that a word keeps which was seen with no other: marks, numbers and what joins are never anything else. */
  readonly sure: ReadonlySet<number>;
  /** What is always decided alike; null while weights are learned. */
  readonly habits: { readonly first: Habits; readonly second: Habits; readonly morph: Habits } | null;
}

/** Numbers of the coarse tags and of the feature bundles, one per word. */
export interface Tagging {
  readonly tags: Int32Array;
  readonly bundles: Int32Array;
}

/** The tag of a word that was seen with one tag only, or -1: the first pass does not ask about it. */
const onlyTag = (known: number): number =>
  known !== 0 && known >>> 5 === 1 << ((known & 31) - 1) ? (known & 31) - 1 : -1;

/** The tags that are `sure`, by number. */
export const sureTags = (tags: readonly string[]): ReadonlySet<number> =>
  new Set(['PUNCT', 'NUM', 'CCONJ'].map((tag) => tags.indexOf(tag)));

const NONE: ReadonlySet<number> = new Set();

/**
 * One left-to-right pass; `guesses` are the tags of the pass before, null in the first.
 * @param tags numbers that are all 0, for the tags
 */
export function tagPass(
  scorer: Scorer,
  words: readonly WordShape[],
  guesses: Int32Array | null,
  source: number,
  sure: ReadonlySet<number> = NONE,
  tags: Int32Array = new Int32Array(words.length),
  habits: Habits | null = null,
): Int32Array {
  for (let at = 0; at < words.length; at++) {
    const only = onlyTag(words[at]!.known);
    if (only >= 0 && (guesses === null || sure.has(only))) {
      tags[at] = only;
      continue;
    }
    writeTagAtoms(words, at, tags, guesses, source, scorer.atoms);
    const usual = habits ? habits.of(scorer.atoms) : UNUSUAL;
    tags[at] = usual === UNUSUAL ? best(scorer.sum()) : usual;
  }
  return tags;
}

/** Coarse tags in two passes (the second sees guesses on both sides), then the morphology each tag allows. */
export const tagWords = (tagger: Tagger, words: readonly WordShape[], source: number): Tagging =>
  tagAll(tagger, [words], source)[0]!;

/** The same for many sentences, one pass after the other. */
export function tagAll(tagger: Tagger, sentences: readonly (readonly WordShape[])[], source: number): Tagging[] {
  const [first, second, third] = [stretches(sentences), stretches(sentences), stretches(sentences)];
  const guesses = sentences.map((words, at) =>
    tagPass(tagger.first, words, null, source, NONE, first[at], tagger.habits?.first),
  );
  const tags = sentences.map((words, at) =>
    tagPass(tagger.second, words, guesses[at]!, source, tagger.sure, second[at], tagger.habits?.second),
  );
  return sentences.map((words, at) => ({
    tags: tags[at]!,
    bundles: bundlesOf(tagger, words, tags[at]!, source, third[at]!),
  }));
}

/** A number for each word, all 0, in one piece of memory for all sentences. */
function stretches(sentences: readonly (readonly WordShape[])[]): Int32Array[] {
  const all = new Int32Array(sentences.reduce((sum, words) => sum + words.length, 0));
  let start = 0;
  return sentences.map(({ length }) => {
    start += length;
    return all.subarray(start - length, start);
  });
}

function bundlesOf(
  tagger: Tagger,
  words: readonly WordShape[],
  tags: Int32Array,
  source: number,
  bundles: Int32Array,
): Int32Array {
  const habits = tagger.habits?.morph;
  for (let at = 0; at < words.length; at++) {
    const allowed = tagger.allowed[tags[at]!]!;
    bundles[at] = allowed[0]!;
    if (allowed.length === 1) continue;
    writeMorphAtoms(words, at, tags, bundles, source, tagger.morph.atoms);
    const usual = habits ? habits.of(tagger.morph.atoms) : UNUSUAL;
    bundles[at] = usual === UNUSUAL ? bestOf(tagger.morph.sum(), allowed) : usual;
  }
  return bundles;
}

/** The first of some classes that no other surpasses. */
export function bestOf(scores: Scores, classes: readonly number[]): number {
  let found = classes[0]!;
  for (const one of classes) if (scores[one]! > scores[found]!) found = one;
  return found;
}

/** The first class that no other surpasses. */
export function best(scores: Scores): number {
  let top = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[top]!) top = index;
  return top;
}
