import { foldName } from '../../knowledge/index.ts';
import { mapped } from '../../language/index.ts';
import { perChunk } from './chunks.ts';
import { perList, perWord, testPerWord } from './memo.ts';
import type { Word } from './words.ts';

/** The first of the wordings that stands in the text as whole words, or undefined; text and wordings are folded. */
export function holdsWording(text: string, wordings: readonly string[]): string | undefined {
  const table = tableOf(wordings);
  return holdsWords(numbersOf(text), table);
}

/** The same among the lemmas of a sentence. */
export function holdsLemmas(tokens: readonly Word[], wordings: readonly string[]): string | undefined {
  const opens = openerOf(wordings);
  if (!tokens.some(({ keys }) => opens(keys))) return undefined;
  const words: number[] = [];
  for (const { keys } of tokens) for (const word of wordsOfLemma(keys)) words.push(numbers.get(word) ?? 0);
  return holdsWords(words, tableOf(wordings));
}

/** Whether a lemma may begin a wording of a list, or hold its beginning. */
const openerOf = perList((wordings) => {
  const table = tableOf(wordings);
  return testPerWord((keys) => wordsOfLemma(keys).some((word) => table.has(numbers.get(word) ?? 0)));
});

const wordsOfLemma = perWord(({ lemma }): readonly string[] => wordsOf(lemma).filter(Boolean));

function holdsWords(words: readonly number[], table: ReadonlyMap<number, readonly Wording[]>): string | undefined {
  let best: Wording | undefined;
  for (let at = 0; at < words.length; at++) {
    // Most words stand in no list.
    if (words[at] === 0) continue;
    for (const one of table.get(words[at]!) ?? NONE)
      if ((!best || one.order < best.order) && one.words.every((word, step) => words[at + step] === word)) best = one;
  }
  return best?.wording;
}

interface Wording {
  readonly wording: string;
  /** Place in its list. */
  readonly order: number;
  /** The numbers of its words. */
  readonly words: readonly number[];
}

const NONE: readonly Wording[] = [];

/** The words of all lists that were asked so far, by number; any other word is 0. */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  // Texts that were numbered before do not know the word.
  texts.clear();
  return numbers.size;
}

/** The wordings of a list by their first word: a sentence is run through once, however long the list is. */
const tableOf = perList((wordings): ReadonlyMap<number, readonly Wording[]> => {
  const all = wordings.map((wording, order): Wording => {
    const words = foldName(wording).replace(/'/g, "' ").replace(/\s+/g, ' ').split(' ');
    return { wording, order, words: words.map(numberOf) };
  });
  return Map.groupBy(all, ({ words }) => words[0]!);
});

const texts = new Map<string, readonly number[]>();
/** More than the sentences of an article, which all stages ask in turn. */
const MOST = 1000;

/** The words of a text by their numbers; of the last texts they are kept. */
function numbersOf(text: string): readonly number[] {
  let found = texts.get(text);
  if (!found) {
    found = mapped(wordsIn(text), (word) => numbers.get(word) ?? 0);
    if (texts.size >= MOST) texts.clear();
    texts.set(text, found);
  }
  return found;
}

/** `wordsOf` chunk by chunk: what is empty between two words falls away, and stays at both ends. */
function wordsIn(text: string): readonly string[] {
  const all: string[] = [];
  let last = '';
  for (const words of chunkWords(text)) {
    // A dash and the like is nothing.
    if (words.length === 1 && words[0] === '') continue;
    for (let at = 0; at < words.length; at++) if (words[at] !== '' || all.length === 0) all.push(words[at]!);
    last = words.at(-1)!;
  }
  if (last === '') all.push(last);
  return all;
}

const chunkWords = perChunk((chunk) => wordsOf(chunk));

/** The words of a text without its marks, an apostrophe at the end of its word. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/'/g, "' ")
    .split(/\s+/);
}
