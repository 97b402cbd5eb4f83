import { foldName } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { perList } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** A list of verbs in the forms in which it is asked. */
interface Verbs {
  readonly plain: ReadonlySet<string>;
  /** The verbs of «s'interroger», told only by a reflexive. */
  readonly reflexive: ReadonlySet<string>;
  /** Stems of long entries by their first letters, as many as the shortest has. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_STEM = 6;

const verbsOf = perList((list): Verbs => {
  const reflexive = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const entry of list) {
    const plain = entry.replace(/^(se |s[’'])/, '');
    if (plain !== entry) {
      reflexive.add(foldName(plain));
      continue;
    }
    const stem = foldName(entry).replace(/(er|ir|re|oir)$/, '');
    if (stem.length < SHORTEST_STEM || entry.includes('+')) continue;
    const first = stem.slice(0, SHORTEST_STEM);
    stems.set(first, [...(stems.get(first) ?? []), stem]);
  }
  return { plain: wordSet(list), reflexive, stems };
});

/**
 * True where a verb is one of a list. A French lemma that the tagger made up («démenter») is overlooked where the form
 * begins with the stem of a long entry; «s'interroger» in the list asks for the reflexive.
 */
export function isVerbOf(passage: Passage, index: number, list: readonly string[], language: Language): boolean {
  const token = passage.tokens[index]!;
  const { plain, reflexive, stems } = verbsOf(list);
  if (isOneOf(token, plain)) return true;
  if (language !== 'fr' || token.upos !== 'VERB') return false;
  const { form } = token.keys;
  if (stems.get(form.slice(0, SHORTEST_STEM))?.some((stem) => form.startsWith(stem))) return true;
  return isOneOf(token, reflexive) && isReflexive(passage, index);
}

/** «s'interrogent», «se sont demandé» */
export const isReflexive = (passage: Passage, verb: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(se|s[’']|me|nous)$/i.test(passage.tokens[verb - back]?.form ?? '') &&
      passage.tokens[verb - back]!.head === verb,
  );
