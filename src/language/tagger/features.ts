import { mixTemplates } from '../model/templates.ts';
import type { WordShape } from '../tokens/words.ts';
import { firstTemplates, morphAtoms, morphTemplates, secondTemplates, tagAtoms } from './templates.ts';

/** Room for the features of one decision of the tagger. */
export const taggerRoom = 96;

const edge: WordShape = {
  written: '',
  norm: '',
  form: 7,
  suffixes: [7, 7, 7, 7, 7],
  prefixes: [7, 7, 7, 7],
  shape: 7,
  capital: false,
  letters: false,
  known: 0,
  cluster: 0,
  group: 0,
  had: { keys: [], lemmas: [] },
};

/**
 * Writes the atoms of the word at `at` for its coarse tag. `tags` holds the tags given so far (to the left), `guesses` those
 * of an earlier pass over the whole sentence, or null in the first pass. `source` names the treebank whose manner is
 * asked for.
 */
export function writeTagAtoms(
  words: readonly WordShape[],
  at: number,
  tags: Int32Array,
  guesses: Int32Array | null,
  source: number,
  out: Int32Array,
): void {
  const word = words[at]!;
  const left = at > 0 ? words[at - 1]! : edge;
  const left2 = at > 1 ? words[at - 2]! : edge;
  const right = at + 1 < words.length ? words[at + 1]! : edge;
  const right2 = at + 2 < words.length ? words[at + 2]! : edge;
  out[tagAtoms.form] = word.form;
  out[tagAtoms.known] = word.known;
  out[tagAtoms.cluster] = word.cluster;
  out[tagAtoms.shape] = word.shape;
  out[tagAtoms.capital] = word.capital ? (at === 0 || (at === 1 && !left.letters) ? 1 : 2) : 0;
  out[tagAtoms.source] = source;
  out[tagAtoms.t1] = at > 0 ? tags[at - 1]! : 99;
  out[tagAtoms.t2] = at > 1 ? tags[at - 2]! : 99;
  out[tagAtoms.suffix2] = word.suffixes[1]!;
  out[tagAtoms.suffix3] = word.suffixes[2]!;
  out[tagAtoms.suffix4] = word.suffixes[3]!;
  out[tagAtoms.suffix5] = word.suffixes[4]!;
  out[tagAtoms.leftForm] = left.form;
  out[tagAtoms.rightForm] = right.form;
  out[tagAtoms.rightKnown] = right.known;
  if (!guesses) return;
  out[tagAtoms.suffix1] = word.suffixes[0]!;
  out[tagAtoms.prefix1] = word.prefixes[0]!;
  out[tagAtoms.prefix2] = word.prefixes[1]!;
  out[tagAtoms.prefix3] = word.prefixes[2]!;
  out[tagAtoms.prefix4] = word.prefixes[3]!;
  out[tagAtoms.group] = word.group;
  out[tagAtoms.start] = at === 0 ? 1 : 0;
  out[tagAtoms.leftCluster] = left.cluster;
  out[tagAtoms.leftGroup] = left.group;
  out[tagAtoms.leftShape] = left.shape;
  out[tagAtoms.leftSuffix3] = left.suffixes[2]!;
  out[tagAtoms.left2Form] = left2.form;
  out[tagAtoms.rightCluster] = right.cluster;
  out[tagAtoms.rightGroup] = right.group;
  out[tagAtoms.rightShape] = right.shape;
  out[tagAtoms.rightSuffix2] = right.suffixes[1]!;
  out[tagAtoms.rightSuffix3] = right.suffixes[2]!;
  out[tagAtoms.right2Form] = right2.form;
  out[tagAtoms.right2Known] = right2.known;
  out[tagAtoms.guess] = guesses[at]!;
  out[tagAtoms.g1] = at + 1 < words.length ? guesses[at + 1]! : 99;
  out[tagAtoms.g2] = at + 2 < words.length ? guesses[at + 2]! : 99;
}

/** Writes the atoms of the word at `at` for its morphology, once the coarse tags of the sentence stand. */
export function writeMorphAtoms(
  words: readonly WordShape[],
  at: number,
  tags: Int32Array,
  bundles: Int32Array,
  source: number,
  out: Int32Array,
): void {
  const word = words[at]!;
  const left = at > 0 ? words[at - 1]! : edge;
  const left2 = at > 1 ? words[at - 2]! : edge;
  const right = at + 1 < words.length ? words[at + 1]! : edge;
  out[morphAtoms.tag] = tags[at]!;
  out[morphAtoms.form] = word.form;
  out[morphAtoms.cluster] = word.cluster;
  out[morphAtoms.shape] = word.shape;
  out[morphAtoms.source] = source;
  out[morphAtoms.t1] = at > 0 ? tags[at - 1]! : 99;
  out[morphAtoms.t2] = at > 1 ? tags[at - 2]! : 99;
  out[morphAtoms.r1] = at + 1 < words.length ? tags[at + 1]! : 99;
  out[morphAtoms.r2] = at + 2 < words.length ? tags[at + 2]! : 99;
  out[morphAtoms.b1] = at > 0 ? bundles[at - 1]! : 999;
  out[morphAtoms.b2] = at > 1 ? bundles[at - 2]! : 999;
  out[morphAtoms.prefix3] = word.prefixes[2]!;
  out[morphAtoms.suffix1] = word.suffixes[0]!;
  out[morphAtoms.suffix2] = word.suffixes[1]!;
  out[morphAtoms.suffix3] = word.suffixes[2]!;
  out[morphAtoms.suffix4] = word.suffixes[3]!;
  out[morphAtoms.suffix5] = word.suffixes[4]!;
  out[morphAtoms.leftForm] = left.form;
  out[morphAtoms.leftCluster] = left.cluster;
  out[morphAtoms.left2Form] = left2.form;
  out[morphAtoms.rightForm] = right.form;
  out[morphAtoms.rightSuffix1] = right.suffixes[0]!;
  out[morphAtoms.rightSuffix2] = right.suffixes[1]!;
}

const atoms = new Int32Array(taggerRoom);

/** The features for a coarse tag, as hashes. Returns how many stand in `out`. */
export function tagFeatures(
  words: readonly WordShape[],
  at: number,
  tags: Int32Array,
  guesses: Int32Array | null,
  source: number,
  out: Int32Array,
): number {
  writeTagAtoms(words, at, tags, guesses, source, atoms);
  return mixTemplates(guesses ? secondTemplates : firstTemplates, atoms, out);
}

/** The features for the morphology, as hashes. Returns how many stand in `out`. */
export function morphFeatures(
  words: readonly WordShape[],
  at: number,
  tags: Int32Array,
  bundles: Int32Array,
  source: number,
  out: Int32Array,
): number {
  writeMorphAtoms(words, at, tags, bundles, source, atoms);
  return mixTemplates(morphTemplates, atoms, out);
}
