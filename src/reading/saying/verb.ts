import { foldName } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/**
 * True where a verb is one of a list. A French lemma that the tagger made up («démenter») is overlooked where the form
 * begins with the stem of a long entry; «s'interroger» in the list asks for the reflexive.
 */
export function isVerbOf(passage: Passage, index: number, list: readonly string[], language: Language): boolean {
  const token = passage.tokens[index]!;
  if (isOneOf(token, wordSet(list))) return true;
  if (language !== 'fr' || token.upos !== 'VERB') return false;
  return list.some((entry) => {
    const plain = entry.replace(/^(se |s[’'])/, '');
    if (plain !== entry) return isReflexive(passage, index) && isOneOf(token, wordSet([plain]));
    return beginsLike(token, plain);
  });
}

const beginsLike = (token: Token, entry: string): boolean => {
  const stem = foldName(entry).replace(/(er|ir|re|oir)$/, '');
  return stem.length >= 6 && !entry.includes('+') && foldName(token.form).startsWith(stem);
};

/** «s'interrogent», «se sont demandé» */
export const isReflexive = (passage: Passage, verb: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(se|s[’']|me|nous)$/i.test(passage.tokens[verb - back]?.form ?? '') &&
      passage.tokens[verb - back]!.head === verb,
  );
