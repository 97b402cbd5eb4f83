import { mixTemplates } from '../model/templates.ts';
import type { ParserState, ParserWords } from './state.ts';
import { atoms as at, parserTemplates } from './templates.ts';

/** Room for the features of one decision of the parser. */
export const parserRoom = 160;

/** Writes the atoms of a state with a word on its stack: what `parserTemplates` combine. */
export function parserAtoms(state: ParserState, words: ParserWords, out: Int32Array): void {
  const { before, forms, lemmas, clusters, groups, tags, fine, agreement } = words;
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
  const s0r = rightMost[s0]!;
  const s0l2 = leftSecond[s0]!;
  const n0l = leftMost[n0]!;
  const n0l2 = leftSecond[n0]!;
  const s0p = tags[s0]!;
  const n0p = tags[n0]!;
  const n1p = tags[n1]!;
  const n2p = tags[n2]!;
  const s0x = fine[s0]!;
  const n0x = fine[n0]!;
  const gap = n0 - s0;
  const commas = Math.min(words.commas[n0]! - words.commas[s0]!, 3);
  const verbs = Math.min(words.verbs[n0]! - words.verbs[s0 + 1]!, 3);
  const links = Math.min(words.links[n0]! - words.links[s0 + 1]!, 3);
  const quotes = Math.min(words.quotes[n0]! - words.quotes[s0]!, 3);
  out[at.s0w] = forms[s0]!;
  out[at.s0f] = lemmas[s0]!;
  out[at.s0p] = s0p;
  out[at.s0x] = s0x;
  out[at.s0c] = clusters[s0]!;
  out[at.s0g] = groups[s0]!;
  out[at.s0m] = forms[state.markers[s0]!]!;
  out[at.s0b] = before[s0]!;
  out[at.s0b2] = before[s0 + 1]!;
  out[at.s0lab] = labels[s0]!;
  out[at.s0ls] = state.leftLabels[s0]!;
  out[at.s0rs] = state.rightLabels[s0]!;
  out[at.headed] = s0h === none ? 0 : 1;
  out[at.lefts] = Math.min(state.leftCount[s0]!, 4);
  out[at.n0w] = forms[n0]!;
  out[at.n0f] = lemmas[n0]!;
  out[at.n0p] = n0p;
  out[at.n0x] = n0x;
  out[at.n0c] = clusters[n0]!;
  out[at.n0g] = groups[n0]!;
  out[at.n0m] = forms[state.markers[n0]!]!;
  out[at.n0b] = before[n0]!;
  out[at.n0ls] = state.leftLabels[n0]!;
  out[at.nLefts] = Math.min(state.leftCount[n0]!, 4);
  out[at.n1p] = n1p;
  out[at.n1x] = fine[n1]!;
  out[at.n1c] = clusters[n1]!;
  out[at.n1b] = before[n0 < root ? n0 + 1 : n0]!;
  out[at.n2w] = forms[n2]!;
  out[at.n2p] = n2p;
  out[at.n2b] = before[n2]!;
  out[at.p1w] = forms[p1]!;
  out[at.p1p] = tags[p1]!;
  out[at.s1f] = lemmas[s1]!;
  out[at.s1p] = tags[s1]!;
  out[at.s1lab] = labels[s1]!;
  out[at.s2p] = tags[s2]!;
  out[at.s0hf] = lemmas[s0h]!;
  out[at.s0hp] = tags[s0h]!;
  out[at.s0hlab] = labels[s0h]!;
  out[at.s0h2p] = tags[s0h2]!;
  out[at.s0llab] = labels[leftMost[s0]!]!;
  out[at.s0rp] = tags[s0r]!;
  out[at.s0rlab] = labels[s0r]!;
  out[at.s0r2p] = tags[rightSecond[s0]!]!;
  out[at.s0l2w] = forms[s0l2]!;
  out[at.s0l2p] = tags[s0l2]!;
  out[at.n0lw] = forms[n0l]!;
  out[at.n0lp] = tags[n0l]!;
  out[at.n0llab] = labels[n0l]!;
  out[at.n0l2p] = tags[n0l2]!;
  out[at.n0l2lab] = labels[n0l2]!;
  out[at.pairP] = s0p * 64 + n0p;
  out[at.pairX] = Math.imul(s0x, 31) + n0x;
  out[at.pairA] = agreement[s0]! * 31 + agreement[n0]!;
  out[at.n12p] = n1p * 64 + n2p;
  out[at.n23p] = n2p * 64 + tags[n3]!;
  out[at.source] = words.source;
  out[at.distance] = gap < 6 ? gap : gap < 11 ? 6 : 7;
  out[at.commas] = commas;
  out[at.links] = links;
  out[at.between] = commas + 4 * verbs + 16 * links + 64 * quotes;
  out[at.beforeN0p] = tags[n0 - 1]!;
  out[at.behindS0p] = tags[s0 + 1]!;
}

const atoms = new Int32Array(Object.keys(at).length);

/** The features of a state with a word on its stack, as hashes. Returns how many stand in `out`. */
export function parserFeatures(state: ParserState, words: ParserWords, out: Int32Array): number {
  parserAtoms(state, words, atoms);
  return mixTemplates(parserTemplates, atoms, out);
}
