import { hashString } from '../model/hash.ts';
import { mixTemplates, placesOf, templatesOf } from '../model/templates.ts';
import type { Scorer } from '../model/weights.ts';
import type { ParserWords } from './state.ts';

/**
 * Where punctuation hangs once the tree of the words stands: on an ancestor of the word before or of the word behind
 * that can be reached without crossing an arc. A trained scorer chooses; the second of a pair of brackets or quotation
 * marks mostly goes where the first went.
 */
const atoms = placesOf([
  ...['form', 'place', 'label', 'tag', 'fine', 'root', 'ends', 'pair', 'same', 'pairing', 'manner', 'next'],
  ...['around', 'labelled', 'behind'],
] as const);

export const markTemplates = templatesOf(atoms, [
  [1, 'form', 'place'],
  [2, 'form', 'place', 'label'],
  [3, 'form', 'place', 'tag'],
  [4, 'form', 'place', 'ends'],
  [5, 'form', 'pair', 'same'],
  [6, 'form', 'place', 'pairing'],
  [7, 'form', 'place', 'manner'],
  [8, 'form', 'place', 'next'],
  [9, 'place', 'fine', 'root'],
  [10, 'form', 'place', 'around'],
  [11, 'form', 'ends', 'labelled'],
  [12, 'place', 'behind', 'label'],
  [13, 'place'],
]);

/** How far up the tree candidates are looked for, so that time stays linear in deep trees. */
const longestChain = 24;

const hashes = (marks: string): number[] => [...marks].map((mark) => hashString(mark));
const openers = hashes('(«“[‹„{');
const closers = hashes(')»”]›“}');
const straight = new Set([hashString('"'), hashString("'")]);

/** The marks of a sentence with what their candidates' features need. */
interface MarkState {
  readonly words: ParserWords;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** The other half of the pair each mark belongs to, or -1. */
  readonly partners: Int32Array;
}

/** The candidates of one mark, as word indices, from the neighbours upwards: left ones first. */
export interface Candidates {
  readonly words: number[];
  /** How many of them stand on the left. */
  left: number;
}

export function markState(words: ParserWords, heads: Int32Array, labels: Int32Array): MarkState {
  return { words, heads, labels, partners: partnersOf(words.markForms) };
}

function partnersOf(forms: Int32Array): Int32Array {
  const partners = new Int32Array(forms.length).fill(-1);
  const open: number[] = [];
  for (let mark = 0; mark < forms.length; mark++) {
    const form = forms[mark]!;
    const closes = closers.indexOf(form);
    const last = open.at(-1);
    if (
      last !== undefined &&
      (straight.has(form) ? forms[last] === form : closes >= 0 && forms[last] === openers[closes])
    ) {
      partners[mark] = last;
      partners[last] = mark;
      open.pop();
    } else if (straight.has(form) || openers.includes(form)) open.push(mark);
  }
  return partners;
}

/** Fills `into` with the words the mark can hang from. */
export function candidatesOf(state: MarkState, mark: number, into: Candidates): void {
  const { heads, words } = state;
  const at = words.markAt[mark]!;
  into.words.length = 0;
  for (let word = at - 1, steps = 0; word >= 0 && word < at && steps < longestChain; steps++) {
    into.words.push(word);
    word = heads[word]!;
  }
  into.left = into.words.length;
  for (let word = at < words.length ? at : -1, steps = 0; word >= at && steps < longestChain; steps++) {
    into.words.push(word);
    word = heads[word]!;
  }
}

/** Writes the atoms of the candidate at `index`. `given` holds the heads of the marks before. */
function writeMarkAtoms(
  state: MarkState,
  mark: number,
  candidates: Candidates,
  index: number,
  given: Int32Array,
  out: Int32Array,
): void {
  const { words, heads, labels, partners } = state;
  const { left } = candidates;
  const all = candidates.words.length;
  const word = candidates.words[index]!;
  const form = words.markForms[mark]!;
  const at = words.markAt[mark]!;
  const leftTop = left > 0 ? candidates.words[left - 1]! : -1;
  const rightTop = all > left ? candidates.words[all - 1]! : -1;
  const onLeft = index < left;
  const top = word === leftTop || word === rightTop ? 1 : 0;
  const bottom = index === 0 || index === left ? 1 : 0;
  const leads = leftTop < 0 || rightTop < 0 ? 0 : heads[leftTop]! >= at ? 1 : heads[rightTop]! >= 0 ? 2 : 3;
  const place = (onLeft ? 1 : 0) + 2 * top + 4 * bottom + 8 * leads;
  const leftLabel = leftTop < 0 ? 90 : labels[leftTop]!;
  const rightLabel = rightTop < 0 ? 90 : labels[rightTop]!;
  const partner = partners[mark]!;
  const pair = partner < 0 ? 0 : partner < mark ? 1 : 2;
  const sameHead = pair === 1 && given[partner] === word ? 1 : 0;
  const spanTop = pair === 2 && within(words, heads, mark, partner, word) ? 1 : 0;
  const last = at === words.length ? 1 : 0;
  out[atoms.form] = form;
  out[atoms.place] = place;
  out[atoms.label] = labels[word]!;
  out[atoms.tag] = words.tags[word]!;
  out[atoms.fine] = words.fine[word]!;
  out[atoms.root] = heads[word]! < 0 ? 1 : 0;
  out[atoms.ends] = leftLabel * 100 + rightLabel;
  out[atoms.pair] = pair;
  out[atoms.same] = sameHead + 2 * spanTop;
  out[atoms.pairing] = pair + 4 * sameHead + 8 * spanTop;
  out[atoms.manner] = words.source * 2 + last;
  out[atoms.next] = words.before[at]!;
  out[atoms.around] = words.tags[Math.max(0, at - 1)]! * 64 + words.tags[at]!;
  out[atoms.labelled] = labels[word]! * 32 + place;
  out[atoms.behind] = words.forms[at]!;
}

const scratch = new Int32Array(Object.keys(atoms).length);

/** The features of the candidate at `index`, as hashes. Returns how many stand in `out`. */
export function markFeatures(
  state: MarkState,
  mark: number,
  candidates: Candidates,
  index: number,
  given: Int32Array,
  out: Int32Array,
): number {
  writeMarkAtoms(state, mark, candidates, index, given, scratch);
  return mixTemplates(markTemplates, scratch, out);
}

/** Whether the word is the top of what stands between two marks. */
function within(words: ParserWords, heads: Int32Array, from: number, to: number, word: number): boolean {
  const start = words.markAt[from]!;
  const end = words.markAt[to]!;
  const head = heads[word]!;
  return word >= start && word < end && (head < start || head >= end);
}

const candidates: Candidates = { words: [], left: 0 };

/** The head of each mark, as a word index. */
export function attachMarks(
  scorer: Scorer,
  tree: { readonly heads: Int32Array; readonly labels: Int32Array },
  words: ParserWords,
): Int32Array {
  const given = new Int32Array(words.markForms.length);
  if (given.length === 0) return given;
  const state = markState(words, tree.heads, tree.labels);
  for (let mark = 0; mark < given.length; mark++) {
    candidatesOf(state, mark, candidates);
    let top = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < candidates.words.length; index++) {
      writeMarkAtoms(state, mark, candidates, index, given, scorer.atoms);
      const score = scorer.sum()[0]!;
      if (score <= top) continue;
      top = score;
      given[mark] = candidates.words[index]!;
    }
  }
  return given;
}
