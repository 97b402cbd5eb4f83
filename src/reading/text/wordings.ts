import { foldName } from '../../knowledge/index.ts';
import { perList, perWord } from './memo.ts';
import type { Word } from './words.ts';

/** The first of the wordings that stands in the text as whole words, or undefined; text and wordings are folded. */
export function holdsWording(text: string, wordings: readonly string[]): string | undefined {
  return holdsWords(wordsOf(text), wordings);
}

/** The same among the lemmas of a sentence. */
export function holdsLemmas(tokens: readonly Word[], wordings: readonly string[]): string | undefined {
  return holdsWords(
    tokens.flatMap(({ keys }) => wordsOfLemma(keys)),
    wordings,
  );
}

const wordsOfLemma = perWord(({ lemma }): readonly string[] => wordsOf(lemma).filter(Boolean));

function holdsWords(words: readonly string[], wordings: readonly string[]): string | undefined {
  const table = tableOf(wordings);
  let best: Wording | undefined;
  for (let at = 0; at < words.length; at++) {
    for (const one of table.get(words[at]!) ?? NONE)
      if ((!best || one.order < best.order) && one.words.every((word, step) => words[at + step] === word)) best = one;
  }
  return best?.wording;
}

interface Wording {
  readonly wording: string;
  /** Place in its list. */
  readonly order: number;
  readonly words: readonly string[];
}

const NONE: readonly Wording[] = [];

/** The wordings of a list by their first word: a sentence is run through once, however long the list is. */
const tableOf = perList((wordings): ReadonlyMap<string, readonly Wording[]> => {
  const all = wordings.map((wording, order): Wording => {
    const words = foldName(wording).replace(/'/g, "' ").replace(/\s+/g, ' ').split(' ');
    return { wording, order, words };
  });
  return Map.groupBy(all, ({ words }) => words[0]!);
});

const texts = new Map<string, readonly string[]>();
/** More than the sentences of an article, which all stages ask in turn. */
const MOST = 1000;

/** The words of a text without its marks, an apostrophe at the end of its word; of the last texts they are kept. */
function wordsOf(text: string): readonly string[] {
  let words = texts.get(text);
  if (!words) {
    words = foldName(text)
      .replace(/[^\p{L}\p{N}' ]/gu, ' ')
      .replace(/'/g, "' ")
      .split(/\s+/);
    if (texts.size >= MOST) texts.clear();
    texts.set(text, words);
  }
  return words;
}
