import type { LemmaMemory } from '../lemmas/lemma.ts';
import { hashString } from '../model/hash.ts';

/** What the features of tagger and parser ask of one word: hashes of its form and of its parts. */
export interface WordShape {
  /** The form itself: one string for all words that share it, which tables find faster than its equals. */
  readonly written: string;
  /** Lower case, digits as 0, straight apostrophes. */
  readonly norm: string;
  readonly form: number;
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  /** Letters by kind («Xx», «X», «0», «x-x»), runs shortened. */
  readonly shape: number;
  readonly capital: boolean;
  /** Whether the word has a letter or a digit: false for punctuation. */
  readonly letters: boolean;
  /** The possible tags as seen in training, a bit per tag; 0 for an unknown word. */
  readonly known: number;
  /** Words that stand in like places in large corpora share a cluster, and like clusters a group; 0: none is known. */
  readonly cluster: number;
  readonly group: number;
  /** What lemmas it has had. */
  readonly had: LemmaMemory;
}

/** A number by the hash of a word. */
export interface WordNumbers {
  get(hash: number): number | undefined;
}

/** What is known of words beside the text: by lower-case form the class of its tags, by form the cluster, by cluster the group. */
export interface WordLists {
  readonly lexicon: WordNumbers;
  readonly clusters: WordNumbers;
  readonly groups: ArrayLike<number>;
}

const kept = 40_000;

/** A memory of word shapes; it forgets everything when it is full, so that no text can make it grow. */
export function shapeMemory(lists: WordLists): (form: string) => WordShape {
  let memory = new Map<string, WordShape>();
  return (form) => {
    const found = memory.get(form);
    if (found) return found;
    const made = shapeOf(form, lists);
    if (memory.size >= kept) memory = new Map();
    if (form.length <= 40) memory.set(form, made);
    return made;
  };
}

/** The form as models see it. Very long words are cut: nothing is learned from their middle. */
export function normalise(form: string): string {
  const cut = form.length > 60 ? form.slice(0, 30) + form.slice(-30) : form;
  return cut
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\p{Nd}/gu, '0')
    .replace(/[\s\u00a0\u202f]+/g, '');
}

function shapeOf(form: string, lists: WordLists): WordShape {
  const norm = normalise(form);
  const whole = hashString(norm);
  const cluster = clusterOf(form, lists);
  const suffixes: number[] = [];
  const prefixes: number[] = [];
  for (let length = 1; length <= 5; length++) {
    suffixes.push(hashString(norm, Math.max(0, norm.length - length)));
    if (length <= 4) prefixes.push(hashString(norm, 0, Math.min(norm.length, length)));
  }
  return {
    written: form,
    norm,
    form: whole,
    suffixes,
    prefixes,
    shape: hashString(shapeString(form)),
    capital: /^\p{Lu}/u.test(form),
    letters: /[\p{L}\p{N}]/u.test(form),
    known: lists.lexicon.get(whole) ?? 0,
    cluster,
    group: lists.groups[cluster] ?? 0,
    had: { keys: [], lemmas: [] },
  };
}

/** The cluster of the form as it is written, or of its lower case, or of its usual capitals. */
function clusterOf(form: string, lists: WordLists): number {
  const plain = clusterForm(form.length > 60 ? form.slice(0, 60) : form);
  const lower = plain.toLowerCase();
  return (
    lists.clusters.get(hashString(plain)) ??
    (lower === plain ? undefined : lists.clusters.get(hashString(lower))) ??
    lists.clusters.get(hashString(lower.slice(0, 1).toUpperCase() + lower.slice(1))) ??
    0
  );
}

/** The form under which a word is looked up among the clusters: straight apostrophes, every digit a 0. */
export const clusterForm = (form: string): string => form.replace(/[’ʼ]/g, "'").replace(/\p{Nd}/gu, '0');

function shapeString(form: string): string {
  let shape = '';
  let last = '';
  for (const letter of form.slice(0, 60)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{Nd}/u.test(letter) ? '0' : letter;
    if (kind !== last) shape += kind;
    else if (!shape.endsWith('+')) shape += '+';
    last = kind;
  }
  return shape;
}
