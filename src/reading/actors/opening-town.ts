import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { stateOf } from './link.ts';

/**
 * «À Lima, le ministère de la Défense a condamné …», "In Lima, the foreign ministry …": the state whose capital opens the
 * sentence, in which an office that is nobody's speaks. Null where it is said to go, meet or receive: there it may be a guest.
 */
export function stateOfOpening(scene: Scene, passage: Passage): string | null {
  const { tokens, index } = passage;
  if (!/^(à|in|depuis|from)$/i.test(tokens[0]?.form ?? '')) return null;
  const town = scene.byHead[index]!.get(1);
  const behind = town ? tokens.find(({ start }) => start >= town.end) : undefined;
  if (!town || behind?.form !== ',' || tokens.some(({ lemma }) => MEETS.test(lemma))) return null;
  return stateOf(town, scene.knowledge);
}

const MEETS =
  /^(rencontrer|rencontre|recevoir|entretenir|entretien|accueillir|réunir|rendre|arriver|signer|visite|visiter|meet|meeting|talks?|receive|host|arrive|sign|visit|join|rejoindre)$/;
