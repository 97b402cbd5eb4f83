import { mix1, mix2, mix3 } from '../model/hash.ts';
import type { WordShape } from '../tokens/words.ts';

/** Room for the features of one decision of the tagger. */
export const taggerRoom = 96;

const edge: WordShape = {
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
};

/**
 * The features of the word at `at` for its coarse tag. `tags` holds the tags given so far (to the left), `guesses` those
 * of an earlier pass over the whole sentence, or null in the first pass. `source` names the treebank whose manner is
 * asked for. Returns how many features stand in `out`.
 */
export function tagFeatures(
  words: readonly WordShape[],
  at: number,
  tags: Int32Array,
  guesses: Int32Array | null,
  source: number,
  out: Int32Array,
): number {
  const word = words[at]!;
  const left = words[at - 1] ?? edge;
  const left2 = words[at - 2] ?? edge;
  const right = words[at + 1] ?? edge;
  const right2 = words[at + 2] ?? edge;
  const t1 = at > 0 ? tags[at - 1]! : 99;
  const t2 = at > 1 ? tags[at - 2]! : 99;
  const cap = word.capital ? (at === 0 || (at === 1 && !left.letters) ? 1 : 2) : 0;
  let n = 0;
  out[n++] = mix1(1, word.form);
  out[n++] = mix2(2, word.form, source);
  for (let length = 1; length < 5; length++) out[n++] = mix1(10 + length, word.suffixes[length]!);
  out[n++] = mix2(3, word.shape, cap);
  out[n++] = mix2(4, word.known, cap);
  out[n++] = mix2(6, word.suffixes[2]!, cap);
  out[n++] = mix1(30, t1);
  out[n++] = mix2(31, t1, t2);
  out[n++] = mix2(32, t1, word.form);
  out[n++] = mix2(33, t1, word.known);
  out[n++] = mix2(35, t1, word.suffixes[2]!);
  out[n++] = mix3(36, t1, word.known, right.known);
  out[n++] = mix1(40, left.form);
  out[n++] = mix1(42, right.form);
  out[n++] = mix2(48, left.form, word.known);
  out[n++] = mix2(49, right.form, word.known);
  out[n++] = mix1(50, right.known);
  out[n++] = mix2(52, word.known, right.known);
  out[n++] = mix2(80, word.cluster, cap);
  out[n++] = mix2(85, t1, word.cluster);
  // The first pass makes do with these: it only guesses for the second.
  if (!guesses) return n;
  out[n++] = mix1(10, word.suffixes[0]!);
  for (let length = 0; length < 4; length++) out[n++] = mix1(20 + length, word.prefixes[length]!);
  out[n++] = mix3(5, word.known, source, cap);
  out[n++] = mix2(7, word.suffixes[1]!, word.known);
  out[n++] = mix3(34, t1, t2, word.known);
  out[n++] = mix2(37, t1, right.form);
  out[n++] = mix3(38, t1, word.form, right.known);
  out[n++] = mix1(41, left2.form);
  out[n++] = mix1(43, right2.form);
  out[n++] = mix2(44, left.form, word.form);
  out[n++] = mix2(45, word.form, right.form);
  out[n++] = mix2(46, left.form, right.form);
  out[n++] = mix2(47, left2.form, left.form);
  out[n++] = mix1(51, right2.known);
  out[n++] = mix3(53, word.known, right.known, right2.known);
  out[n++] = mix1(54, left.suffixes[2]!);
  out[n++] = mix1(55, right.suffixes[2]!);
  out[n++] = mix2(56, right.suffixes[1]!, word.suffixes[2]!);
  out[n++] = mix2(57, left.shape, word.shape);
  out[n++] = mix2(58, word.shape, right.shape);
  out[n++] = mix2(59, cap, at === 0 ? 1 : 0);
  out[n++] = mix1(81, left.cluster);
  out[n++] = mix1(82, right.cluster);
  out[n++] = mix2(83, left.cluster, word.cluster);
  out[n++] = mix2(84, word.cluster, right.cluster);
  out[n++] = mix2(86, word.group, word.suffixes[2]!);
  out[n++] = mix3(87, left.group, word.group, right.group);
  out[n++] = mix3(88, word.cluster, word.known, source);
  out[n++] = mix2(89, word.known, right.cluster);
  const g1 = at + 1 < words.length ? guesses[at + 1]! : 99;
  const g2 = at + 2 < words.length ? guesses[at + 2]! : 99;
  out[n++] = mix1(60, g1);
  out[n++] = mix2(61, g1, g2);
  out[n++] = mix2(62, t1, g1);
  out[n++] = mix3(63, t1, g1, word.known);
  out[n++] = mix2(64, g1, word.form);
  out[n++] = mix3(65, t1, g1, word.form);
  out[n++] = mix2(66, guesses[at]!, word.known);
  out[n++] = mix3(67, guesses[at]!, t1, g1);
  out[n++] = mix3(68, t1, t2, g1);
  out[n++] = mix3(69, t1, g1, g2);
  out[n++] = mix2(70, guesses[at]!, word.form);
  out[n++] = mix3(71, g1, word.suffixes[2]!, t1);
  return n;
}

/**
 * The features of the word at `at` for its morphology, once the coarse tags of the sentence stand. `left` is the
 * bundle given to the word before.
 */
export function morphFeatures(
  words: readonly WordShape[],
  at: number,
  tags: Int32Array,
  bundles: Int32Array,
  source: number,
  out: Int32Array,
): number {
  const word = words[at]!;
  const left = words[at - 1] ?? edge;
  const right = words[at + 1] ?? edge;
  const tag = tags[at]!;
  const t1 = at > 0 ? tags[at - 1]! : 99;
  const t2 = at > 1 ? tags[at - 2]! : 99;
  const r1 = at + 1 < words.length ? tags[at + 1]! : 99;
  const r2 = at + 2 < words.length ? tags[at + 2]! : 99;
  const b1 = at > 0 ? bundles[at - 1]! : 999;
  const b2 = at > 1 ? bundles[at - 2]! : 999;
  let n = 0;
  out[n++] = mix2(100, tag, word.form);
  out[n++] = mix3(101, tag, word.form, source);
  for (let length = 0; length < 5; length++) out[n++] = mix2(102 + length, tag, word.suffixes[length]!);
  out[n++] = mix2(108, tag, word.shape);
  out[n++] = mix2(109, tag, source);
  out[n++] = mix2(110, tag, b1);
  out[n++] = mix3(111, tag, b1, b2);
  out[n++] = mix3(112, tag, b1, word.suffixes[1]!);
  out[n++] = mix3(113, tag, b1, word.suffixes[0]!);
  out[n++] = mix3(114, tag, b1, word.form);
  out[n++] = mix3(115, tag, left.form, word.suffixes[0]!);
  out[n++] = mix2(116, tag, left.form);
  out[n++] = mix3(117, tag, right.form, word.suffixes[0]!);
  out[n++] = mix2(118, tag, right.form);
  out[n++] = mix3(119, tag, t1, r1);
  out[n++] = mix3(120, tag, t1, t2);
  out[n++] = mix3(121, tag, r1, r2);
  out[n++] = mix3(122, tag, r1, right.suffixes[0]!);
  out[n++] = mix3(123, tag, r1, right.suffixes[1]!);
  out[n++] = mix3(124, tag, b2, word.suffixes[0]!);
  out[n++] = mix3(125, word.form, r1, t1);
  out[n++] = mix3(126, word.form, left.form, tag);
  out[n++] = mix3(127, word.form, right.form, tag);
  out[n++] = mix3(128, tag, words[at - 2]?.form ?? 7, word.suffixes[0]!);
  out[n++] = mix3(129, tag, source, word.suffixes[2]!);
  out[n++] = mix2(130, tag, word.prefixes[2]!);
  out[n++] = mix3(131, tag, word.cluster, source);
  out[n++] = mix3(132, tag, word.cluster, word.suffixes[0]!);
  out[n++] = mix3(133, tag, b1, word.cluster);
  out[n++] = mix3(134, tag, left.cluster, word.suffixes[0]!);
  return n;
}
