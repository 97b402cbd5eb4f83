import type { Clusters } from './clusters.ts';
import { lexiconOf, type TagCounts } from './lexicon.ts';
import { type GoldSentence, learnedRelation } from './treebank.ts';

/** Word lists whose parts can be written to a model. */
export interface Lists {
  readonly lexicon: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  readonly groups: readonly number[];
}

/** The names a model gives to its class numbers. */
export interface Names {
  readonly tags: readonly string[];
  readonly bundles: readonly string[];
  readonly bundleIndex: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  /** The bundles each tag was seen with. */
  readonly allowed: readonly (readonly number[])[];
  readonly clusters: Clusters;
  readonly lists: (counts: TagCounts) => Lists;
}

export function namesOf(sentences: readonly GoldSentence[], clusters: Clusters): Names {
  const words = sentences.flatMap((sentence) => sentence.words);
  const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
  const tags = sorted(words.map((word) => word.upos));
  const bundles = sorted(words.map((word) => word.feats));
  const labels = sorted(words.map((word) => learnedRelation(word.deprel)));
  const bundleIndex = new Map(bundles.map((bundle, index) => [bundle, index]));
  const allowed = tags.map(() => new Set<number>());
  for (const word of words) allowed[tags.indexOf(word.upos)]!.add(bundleIndex.get(word.feats)!);
  return {
    tags,
    bundles,
    bundleIndex,
    labels,
    allowed: allowed.map((set) => [...set].sort((a, b) => a - b)),
    clusters,
    lists: (counts) => ({ lexicon: lexiconOf(counts), clusters: clusters.ids, groups: clusters.groups }),
  };
}

/** Splits 0..count-1 into `parts` held-out parts, each with the rest: every `parts`-th sentence. */
export function folds(count: number, parts: number): { held: number[]; rest: number[] }[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: parts }, (_, part) => ({
    held: all.filter((index) => index % parts === part),
    rest: all.filter((index) => index % parts !== part),
  }));
}
