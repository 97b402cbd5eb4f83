import type { Lexicon } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { perLanguage, perPassage, perWord } from './memo.ts';
import type { Passage } from './passage.ts';
import type { Keys } from './words.ts';

/** Whether a word may be what some finder looks for; told by the word alone, wherever it stands. */
type Test = (keys: Keys) => boolean;

const tests: ((lexicon: Lexicon, language: Language) => Test)[] = [];

/**
 * Whether a passage holds any word that a finder can start from, made once for each finder, where its module is loaded.
 * Most sentences hold none: all finders are answered by one walk over the sentence, and each word remembers for how many
 * of them it stands.
 */
export function anyWord(
  make: (lexicon: Lexicon, language: Language) => Test,
): (scene: Pick<Scene, 'knowledge' | 'language'>, passage: Passage) => boolean {
  const bit = 1 << (tests.push(make) - 1);
  if (tests.length > 31) throw new Error('there are more finders than bits in a number');
  return ({ knowledge, language }, passage) => (signsIn(passage, knowledge.lexicon, language) & bit) !== 0;
}

/** The finders that a word may be for: one bit for each. */
const signsOf = perLanguage((lexicon: Lexicon, language) => {
  const all = tests.map((make) => make(lexicon, language));
  return perWord((keys) => all.reduce((bits, test, at) => (test(keys) ? bits | (1 << at) : bits), 0));
});

const signsIn = perPassage(({ tokens }, lexicon: Lexicon, language: Language): number => {
  const signs = signsOf(lexicon, language);
  let found = 0;
  for (const { keys } of tokens) found |= signs(keys);
  return found;
});
