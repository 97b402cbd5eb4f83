import { mix1, mix2, mix3 } from '../model/hash.ts';
import type { ParserState, ParserWords } from './state.ts';

/** Room for the features of one decision of the parser. */
export const parserRoom = 160;

/**
 * The features of a state: those of Zhang and Nivre (2011), with lemmas, finer tags, agreement, the word that marks
 * the case of both words, and what stands between them. Returns how many stand in `out`.
 */
export function parserFeatures(state: ParserState, words: ParserWords, out: Int32Array): number {
  const { before, forms, lemmas, clusters, groups, tags, fine, agreement, source } = words;
  const { heads, labels, leftMost, leftSecond, rightMost, rightSecond, none, root } = state;
  const s0 = state.fromTop(0);
  const s1 = state.fromTop(1);
  const s2 = state.fromTop(2);
  const n0 = state.next;
  const n1 = n0 + 1 < root ? n0 + 1 : n0 < root ? root : none;
  const n2 = n0 + 2 < root ? n0 + 2 : none;
  const n3 = n0 + 3 < root ? n0 + 3 : none;
  const p1 = n0 - 1 >= 0 ? n0 - 1 : none;
  const s0h = heads[s0]! >= 0 ? heads[s0]! : none;
  const s0h2 = heads[s0h]! >= 0 ? heads[s0h]! : none;
  const s0l = leftMost[s0]!;
  const s0r = rightMost[s0]!;
  const s0l2 = leftSecond[s0]!;
  const s0r2 = rightSecond[s0]!;
  const n0l = leftMost[n0]!;
  const n0l2 = leftSecond[n0]!;
  const s0m = forms[state.markers[s0]!]!;
  const n0m = forms[state.markers[n0]!]!;
  const s0w = forms[s0]!;
  const n0w = forms[n0]!;
  const s0f = lemmas[s0]!;
  const n0f = lemmas[n0]!;
  const s0b = before[s0]!;
  const s0b2 = before[s0 < root ? s0 + 1 : s0]!;
  const n0b = before[n0]!;
  const n1b = before[n0 < root ? n0 + 1 : n0]!;
  const s0c = clusters[s0]!;
  const n0c = clusters[n0]!;
  const s0g = groups[s0]!;
  const n0g = groups[n0]!;
  const s0p = tags[s0]!;
  const n0p = tags[n0]!;
  const n1p = tags[n1]!;
  const n2p = tags[n2]!;
  const s1p = tags[s1]!;
  const s0x = fine[s0]!;
  const n0x = fine[n0]!;
  const s0a = agreement[s0]!;
  const n0a = agreement[n0]!;
  const headed = s0h === none ? 0 : 1;
  const gap = s0 === none ? 0 : n0 - s0;
  const distance = gap < 6 ? gap : gap < 11 ? 6 : 7;
  const s0lab = labels[s0]!;
  const lefts = Math.min(state.leftCount[s0]!, 4);
  const nLefts = Math.min(state.leftCount[n0]!, 4);
  let n = 0;
  // single words
  out[n++] = mix1(2, s0w);
  out[n++] = mix2(4, n0w, n0p);
  out[n++] = mix1(5, n0w);
  out[n++] = mix1(6, n0p);
  out[n++] = mix1(9, n1p);
  out[n++] = mix2(10, forms[n2]!, n2p);
  out[n++] = mix1(11, n2p);
  out[n++] = mix1(12, forms[n2]!);
  out[n++] = mix2(13, s0f, headed);
  out[n++] = mix1(14, n0f);
  out[n++] = mix2(15, s0x, headed);
  out[n++] = mix1(16, n0x);
  out[n++] = mix1(17, fine[n1]!);
  out[n++] = mix1(18, tags[p1]!);
  out[n++] = mix2(19, forms[p1]!, n0p);
  // the pair
  out[n++] = mix2(25, n0p, n1p);
  out[n++] = mix2(26, s0x, n0x);
  out[n++] = mix2(27, s0f, n0x);
  out[n++] = mix2(28, s0x, n0f);
  out[n++] = mix3(29, s0x, n0x, s0a * 31 + n0a);
  out[n++] = mix3(30, s0p, n0p, s0a * 31 + n0a);
  out[n++] = mix3(31, s0x, n0x, source);
  out[n++] = mix3(32, s0w, n0p, source);
  out[n++] = mix2(34, s0lab, n0x);
  out[n++] = mix3(36, n0m, Math.imul(s0x, 31) + n0x, source);
  out[n++] = mix3(37, s0f, n0p, source);
  out[n++] = mix3(38, n0f, s0p, source);
  out[n++] = mix3(35, s0lab, s0x, n0x);
  // three words
  out[n++] = mix3(40, n0p, n1p, n2p);
  out[n++] = mix3(44, s0p, tags[s0r]!, n0p);
  out[n++] = mix3(45, s0p, n0p, tags[n0l]!);
  out[n++] = mix3(46, s1p, s0p, n0p);
  out[n++] = mix3(47, tags[s2]!, s1p, s0p);
  out[n++] = mix3(49, s0x, n0x, fine[n1]!);
  out[n++] = mix3(50, s0f, n0p, n1p);
  out[n++] = mix3(53, lemmas[s1]!, s0p, n0p);
  out[n++] = mix3(54, lemmas[s0h]!, s0f, n0p);
  out[n++] = mix3(55, lemmas[s0h]!, s0p, n0f);
  out[n++] = mix3(56, n0p, n1p, n2p * 64 + tags[n3]!);
  out[n++] = mix3(57, s0p, n0p, n1p * 64 + n2p);
  // distance
  out[n++] = mix2(61, s0p, distance);
  out[n++] = mix2(62, n0w, distance);
  out[n++] = mix2(63, n0p, distance);
  out[n++] = mix3(65, s0x, n0x, distance);
  // valency and labels
  out[n++] = mix2(73, s0x, lefts);
  out[n++] = mix2(74, n0w, nLefts);
  out[n++] = mix2(75, n0x, nLefts);
  out[n++] = mix2(76, s0f, state.rightLabels[s0]!);
  out[n++] = mix2(77, s0x, state.rightLabels[s0]!);
  out[n++] = mix2(78, s0f, state.leftLabels[s0]!);
  out[n++] = mix2(79, s0x, state.leftLabels[s0]!);
  out[n++] = mix2(80, n0f, state.leftLabels[n0]!);
  out[n++] = mix2(81, n0x, state.leftLabels[n0]!);
  out[n++] = mix3(82, s0x, state.leftLabels[s0]!, n0x);
  out[n++] = mix3(83, s0x, state.rightLabels[s0]!, n0x);
  out[n++] = mix3(84, s0x, state.leftLabels[n0]!, n0x);
  // relatives
  out[n++] = mix1(92, s0lab);
  out[n++] = mix1(95, labels[s0l]!);
  out[n++] = mix1(98, labels[s0r]!);
  out[n++] = mix1(99, forms[n0l]!);
  out[n++] = mix1(100, tags[n0l]!);
  out[n++] = mix1(101, labels[n0l]!);
  out[n++] = mix2(102, tags[s0h2]!, labels[s0h]!);
  out[n++] = mix2(103, forms[s0l2]!, tags[s0l2]!);
  out[n++] = mix2(105, tags[n0l2]!, labels[n0l2]!);
  out[n++] = mix3(107, s0p, tags[s0r]!, tags[s0r2]!);
  out[n++] = mix3(108, s0p, tags[s0h]!, tags[s0h2]!);
  out[n++] = mix3(109, n0p, tags[n0l]!, tags[n0l2]!);
  out[n++] = mix3(110, s0lab, labels[s0r]!, n0p);
  out[n++] = mix2(111, s1p, labels[s1]!);
  // case markers
  out[n++] = mix2(120, s0m, s0f);
  out[n++] = mix2(121, n0m, n0f);
  out[n++] = mix3(122, n0m, n0x, s0x);
  out[n++] = mix3(123, n0m, s0f, n0p);
  out[n++] = mix3(124, s0m, s0x, n0x);
  out[n++] = mix3(125, s0m, n0m, s0p * 64 + n0p);
  out[n++] = mix3(129, lemmas[s1]!, n0m, n0p);
  // marks
  out[n++] = mix2(180, n0b, n0x);
  out[n++] = mix3(181, n0b, s0x, n0x);
  out[n++] = mix3(182, n0b, s0f, n0p);
  out[n++] = mix3(183, s0b, n0b, s0p * 64 + n0p);
  out[n++] = mix2(184, n1b, n0x);
  out[n++] = mix3(185, n1b, s0p, n0p);
  out[n++] = mix2(186, s0b, s0x);
  out[n++] = mix3(187, n0b, n1b, s0p * 64 + n0p);
  out[n++] = mix3(188, n0b, n0f, s0p);
  out[n++] = mix3(189, s0b2, n0b, s0x);
  out[n++] = mix2(190, s0b2, n0x);
  out[n++] = mix3(191, s0b2, s0f, n0p);
  out[n++] = mix3(192, n1b, n0w, s0p);
  out[n++] = mix3(193, n0b, n1p, s0p * 64 + n0p);
  out[n++] = mix3(194, n0b, before[n2]!, n0p);
  // clusters
  out[n++] = mix2(160, s0c, n0c);
  out[n++] = mix1(161, s0c);
  out[n++] = mix1(162, n0c);
  out[n++] = mix2(164, s0x, n0c);
  out[n++] = mix3(165, n0m, s0c, n0c);
  out[n++] = mix3(166, s0f, n0c, n0p);
  out[n++] = mix2(168, clusters[n1]!, n0x);
  out[n++] = mix3(169, s0g, n0g, distance);
  // what stands between
  if (s0 !== none) {
    const commas = Math.min(words.commas[n0]! - words.commas[s0]!, 3);
    const verbs = Math.min(words.verbs[n0]! - words.verbs[s0 + 1]!, 3);
    const links = Math.min(words.links[n0]! - words.links[s0 + 1]!, 3);
    const quotes = Math.min(words.quotes[n0]! - words.quotes[s0]!, 3);
    const between = commas + 4 * verbs + 16 * links + 64 * quotes;
    out[n++] = mix2(140, between, headed);
    out[n++] = mix3(141, s0x, n0x, between);
    out[n++] = mix3(142, s0p, n0p, commas);
    out[n++] = mix3(144, s0p, n0p, links);
    out[n++] = mix3(146, tags[n0 - 1]!, n0x, s0x);
    out[n++] = mix3(147, tags[s0 + 1]!, n0x, s0x);
  }
  return n;
}
