import { foldName } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { perList, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { type Keys, wordSet } from '../text/words.ts';

/** How a verb stands in a list: as it is, by the stem of a long entry, only with a reflexive («s'interroger»), or not. */
type Entry = 'plain' | 'stem' | 'reflexive' | 'none';

/** Letters that a stem has at least. */
const SHORTEST_STEM = 6;

const entryIn = perList((list) => {
  const plain = wordSet(list);
  const reflexive = new Set<string>();
  const stems: string[] = [];
  for (const entry of list) {
    const verb = entry.replace(/^(se |s[’'])/, '');
    if (verb !== entry) {
      reflexive.add(foldName(verb));
      continue;
    }
    const stem = foldName(entry).replace(/(er|ir|re|oir)$/, '');
    if (stem.length >= SHORTEST_STEM && !entry.includes('+')) stems.push(stem);
  }
  return perWord(({ all, form }): Entry => {
    if (all.some((word) => plain.has(word))) return 'plain';
    if (stems.some((stem) => form.startsWith(stem))) return 'stem';
    return all.some((word) => reflexive.has(word)) ? 'reflexive' : 'none';
  });
});

/**
 * True where a verb is one of a list. A French lemma that the tagger made up («démenter») is overlooked where the form
 * begins with the stem of a long entry; «s'interroger» in the list asks for the reflexive.
 */
export function isVerbOf(passage: Passage, index: number, list: readonly string[], language: Language): boolean {
  const { keys, upos } = passage.tokens[index]!;
  const entry = entryIn(list)(keys);
  if (entry === 'none' || entry === 'plain') return entry === 'plain';
  if (language !== 'fr' || upos !== 'VERB') return false;
  return entry === 'stem' || isReflexive(passage, index);
}

/** Whether a word may be of a verb of a list, whatever stands around it. */
export const mayBeVerbOf = (list: readonly string[]): ((keys: Keys) => boolean) => {
  const entry = entryIn(list);
  return (keys) => entry(keys) !== 'none';
};

/** «s'interrogent», «se sont demandé» */
export const isReflexive = (passage: Passage, verb: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(se|s[’']|me|nous)$/i.test(passage.tokens[verb - back]?.form ?? '') &&
      passage.tokens[verb - back]!.head === verb,
  );
