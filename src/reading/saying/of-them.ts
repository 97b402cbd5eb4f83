import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { phraseOf, wordsOf } from './phrase.ts';
import type { Speaker } from './said.ts';

/** "one of them", «l'un d'eux» */
export const isOfThem = (passage: Passage, index: number): boolean =>
  passage.tokens.slice(index + 1, index + 4).some(({ form }) => /^(them|eux|elles)$/i.test(form));

/** The diplomats, officials or analysts of the sentence before, in its words. */
export function lastUnnamed(scene: Scene, passage: Passage): Speaker | null {
  const last = scene.passages[passage.index - 1];
  const words = wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]);
  const at = last ? last.tokens.findLastIndex((token) => token.feats.Number === 'Plur' && isOneOf(token, words)) : -1;
  return at < 0 ? null : { speaker: wordsOf(last!, phraseOf(last!, at)), actors: [], anonymous: true };
}
