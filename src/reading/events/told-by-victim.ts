import { actorsAt } from '../actors/resolve.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { childrenBy } from '../text/tree.ts';
import { tellerOf } from './around.ts';
import type { Deed } from './deed.ts';
import { namesAnother } from './focus.ts';
import { asInherited } from './last-told.ts';
import { NOBODY, type Side } from './sides.ts';

/**
 * "Peru accuses Chile of shelling a village", «Lima affirme que les forces chiliennes ont lancé un assaut»: of the two that a text
 * is about, whoever tells the other's blow was hit, where nobody else is named.
 * @param own who struck
 */
export function toldByVictim({ scene, passage, trigger, rule }: Deed, own: readonly string[]): Side {
  if (rule.type !== 'ASSAULT' || own.length !== 1 || !scene.pair.includes(own[0]!)) return NOBODY;
  const { tokens } = passage;
  const { deprel, head } = tokens[trigger]!;
  const charge =
    /^(xcomp|advcl|acl|obl|nmod)/.test(deprel) && head >= 0 && CHARGES.test(tokens[head]!.lemma) ? head : -1;
  const agents = charge >= 0 && isPassive(passage, charge) ? childrenBy(passage, charge, 'obl') : [];
  const tellers =
    charge < 0
      ? tellerOf(scene, passage, trigger)
      : [subjectOf(passage, charge), ...agents].flatMap((at) => (at < 0 ? [] : actorsAt(scene, passage, at)));
  const victims = tellers.map(({ id }) => id).filter((id) => scene.pair.includes(id) && !own.includes(id));
  if (victims.length === 0 || namesAnother(scene, passage, trigger, [...own, ...victims])) return NOBODY;
  return { role: 'implied', actors: asInherited(passage, trigger, [...new Set(victims)]) };
}

const CHARGES = /^(accuser|soupçonner|reprocher|blâmer|accuse|suspect|blame|reproach)$/;
