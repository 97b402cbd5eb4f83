import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy } from '../text/tree.ts';

/**
 * «malgré les menaces», «après le refus de Paris», "in the face of sanctions", «à la demande de Lima»: what goes on or
 * follows is done by those to whom the noun was said.
 */
export function isFaced(scene: Scene, passage: Passage, noun: number): boolean {
  const role = prepositionRole(passage, noun, scene.knowledge.lexicon, scene.language);
  const asked = /^(demande|requête|invitation|request|appeal)$/i.test(passage.tokens[noun]!.form);
  const isAsked =
    asked && childrenBy(passage, noun, 'case').some((at) => /^(à|sur|at|upon)$/i.test(passage.tokens[at]!.form));
  return isAsked || role === 'despite' || role === 'after' || role === 'against';
}

/** «promis au sommet d'Istanbul»: where something was said is not to whom. */
export const isMeeting = (passage: Passage, token: number): boolean =>
  /^(sommet|conférence|réunion|forum|colloque|cérémonie|congrès|tribune|rencontre|summit|conference)$/i.test(
    passage.tokens[token]!.form,
  );

/** «livre des armes à Niamey, au grand dam de Paris»: whom it displeases or harms is not to whom it goes. */
export const isAtCost = (passage: Passage, token: number): boolean =>
  /^(dam|détriment|dépens|mépris|insu|grand-dam|expense|detriment|dismay|chagrin)$/i.test(passage.tokens[token]!.form);

/**
 * "called the deal an encroachment on Norway's security", «y voit une atteinte à la Norvège»: where whom the wrong is done to
 * begins, in what somebody calls a thing; such a one is not blamed.
 */
export function wrongedFrom(passage: Passage, verb: number, object: number): number {
  if (!/^(call|describe|term|brand|label|see|voir|qualifier|juger)$/.test(passage.tokens[verb]!.lemma)) return Infinity;
  if (
    !/^(encroachment|infringement|attack|assault|threat|insult|affront|atteinte|empi[éè]tement|menace|insulte)$/i.test(
      passage.tokens[object]!.form,
    )
  )
    return Infinity;
  const words = childrenBy(passage, object, 'nmod', 'obl').flatMap((child) => childrenBy(passage, child, 'case'));
  const at = words.find((word) => /^(on|to|against|upon|à|au|aux|sur|contre|pour)$/i.test(passage.tokens[word]!.form));
  return at === undefined ? Infinity : passage.tokens[at]!.start;
}
