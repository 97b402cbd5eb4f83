import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { countedActors } from './counted-phrase.ts';
import { counterpartActors } from './counterpart.ts';
import type { Found } from './found.ts';

/** «les deux pays», «les deux dirigeants», «son homologue russe»: whom a description means in this document. */
export function describedActors(scene: Scene, passage: Passage, index: number): Found[] {
  const counted = countedActors(scene, passage, index);
  return counted.length > 0 || !mayMeet(scene, passage) ? counted : counterpart(scene, passage, index);
}

/** Most sentences hold no word for a counterpart. */
const mayMeet = anyWord(({ descriptions: { counterparts } }, language) => isListed(wordSet(counterparts[language])));

const counterpart = (scene: Scene, passage: Passage, index: number): Found[] =>
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.descriptions.counterparts[scene.language]))
    ? counterpartActors(scene, passage, index)
    : [];
