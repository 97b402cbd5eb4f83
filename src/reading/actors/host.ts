import { placeById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { ancestors, childrenBy } from '../text/tree.ts';
import type { Found } from './found.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

const GOES =
  /^(go|fly|travel|visit|come|head|return|arrive|send|dispatch|despatch|rendre|envoler|voyager|arriver|aller|venir|déplacer|débarquer|retourner|envoyer|dépêcher)$/i;

/**
 * "flew to Honiara to beg the prime minister", "sent an envoy to Lima to ask the president", «s'est rendu à Tripoli pour y
 * rencontrer le président»: whoever holds the office where one goes. Empty where the noun is not definite, or nobody goes anywhere.
 */
export function hostedAt(scene: Scene, passage: Passage, head: number, mention: Mention): Found[] {
  const isLeader = mention.senses.some(({ id }) => id.startsWith('head-of-'));
  if (!isLeader || !isDefinite(passage, head) || passage.tokens[head]!.feats.Number === 'Plur') return [];
  const id = landGoneTo(scene, passage, head);
  return id ? [{ id, start: mention.start, end: mention.end, text: mention.text, how: 'office' }] : [];
}

/** The one state to which somebody goes in the clause above a word; null without one. */
export function landGoneTo(scene: Scene, passage: Passage, index: number): string | null {
  const verb = ancestors(passage, index).find((at) => GOES.test(passage.tokens[at]!.lemma));
  if (verb === undefined) return null;
  const goals = childrenBy(passage, verb, 'obl', 'obj', 'nmod').flatMap((child): string[] => {
    const role = prepositionRole(passage, child, scene.knowledge.lexicon, scene.language);
    const name = child < index ? scene.byHead[passage.index]!.get(child) : undefined;
    if (!name || !(role === 'to' || role === 'in' || role === null)) return [];
    const place = name.senses.find(({ kind }) => kind === 'place');
    const id = stateOf(name, scene.knowledge) ?? (place ? placeById(place.id)?.in : null);
    return id ? [id] : [];
  });
  return goals.length === 1 ? goals[0]! : null;
}
