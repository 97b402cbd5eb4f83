import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { childrenBy } from '../text/tree.ts';
import type { Pact } from './pact.ts';
import { stepWordAt } from './step-words.ts';
import { isTruce } from './truce.ts';

/** "A ceasefire brokered by Qatar has been in force since May": of the two that the text is about, where no place is named. */
export const isOwnTruce = (scene: Scene, { passage, token, parties }: Pact): boolean =>
  parties.length === 0 &&
  scene.pair.length === 2 &&
  stepWordAt(scene, passage, clauseOf(passage, token)) === 'in-force' &&
  !childrenBy(passage, token, 'nmod').some((child) => scene.byHead[passage.index]!.has(child));

/** A word for a truce. */
export const callsTruce = ({ passage, token }: Pact): boolean => isTruce(passage.tokens[token]!);
