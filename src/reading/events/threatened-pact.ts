import { actorsBelow } from '../actors/below.ts';
import type { Found } from '../actors/found.ts';
import { findAgreements } from '../agreements/find.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Deed } from './deed.ts';
import { asInherited } from './last-told.ts';

const BREAK =
  /^(dénoncer|quitter|rompre|suspendre|résilier|retirer|déchirer|abroger|annuler|sortir|denounce|quit|leave|scrap|terminate|end|suspend|withdraw|tear|renounce|abrogate|cancel|exit)$/i;

/**
 * «a menacé de dénoncer le pacte sur les forces», "threatened to scrap the treaty": the other parties of the one pact that
 * the sentence speaks of, where the pact's own words name nobody.
 * @param own who threatens, as states
 */
export function partiesThreatened({ scene, passage, trigger, rule }: Deed, own: readonly string[]): Found[] {
  if (rule.type !== 'THREATEN' || own.length !== 1) return [];
  const { agreements } = scene.knowledge.lexicon;
  const pact = childrenBy(passage, trigger, 'xcomp', 'advcl', 'ccomp')
    .filter((verb) => BREAK.test(passage.tokens[verb]!.lemma))
    .flatMap((verb) => childrenBy(passage, verb, 'obj', 'obl'))
    .find((noun) => isOneOf(passage.tokens[noun]!, wordSet(agreements.nouns[scene.language])));
  if (pact === undefined || actorsBelow(scene, passage, pact).length > 0) return [];
  const near = findAgreements(scene).filter(
    ({ agreement, passages }) => passages.has(passage.index) && agreement.parties.includes(own[0]!),
  );
  const others = near.length === 1 ? near[0]!.agreement.parties.filter((id) => id !== own[0]) : [];
  return others.length === 1 ? asInherited(passage, pact, others) : [];
}
