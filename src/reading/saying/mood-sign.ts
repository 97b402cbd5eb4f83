import type { Trace } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Stance } from './mood.ts';
import { isPurpose } from './plans.ts';

/**
 * The word that made a fact doubtful or planned, for its trace. A plan is told by words that announce it, or as an aim:
 * «cherchent à», "to counter", which nobody is held to.
 * @param index the token that the trace points at
 */
export function moodSign(scene: Scene, passage: Passage, index: number, stance: Stance): Trace['arguments'] {
  if (stance.sign === null) return [];
  const { start, end } = passage.tokens[index]!;
  const how = stance.mood === 'planned' && isAim(scene, passage, stance.at) ? 'aim' : 'wording';
  return [{ slot: 'mood', value: stance.mood, start, end, text: stance.sign, how }];
}

function isAim(scene: Scene, passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token) return false;
  const isForPurpose = relation(token) === 'advcl' && isPurpose(passage, at);
  return isForPurpose || isOneOf(token, wordSet(scene.knowledge.lexicon.factuality.aims[scene.language]));
}
