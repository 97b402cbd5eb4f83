import { actorsAt } from '../actors/resolve.ts';
import { clauseOf, isPassive } from '../text/clause.ts';
import { childrenBy, relation } from '../text/tree.ts';
import type { Deed } from './deed.ts';
import { actOf, partnerBefore, twoToldBefore } from './focus.ts';
import type { Sides } from './found.ts';
import { asInherited } from './last-told.ts';
import { allIn, sideOf } from './sides.ts';
import { sidesOfState } from './states-of.ts';

/**
 * "Moldova signed a pact with Romania. It was invited to the drills", «La Géorgie a été invitée à rejoindre l'Otan»: who
 * is asked is told, and nobody who asks: what it is to join asks, else whoever it was told to have to do with.
 */
export function askedByPartner(deed: Deed): Sides | null {
  const { scene, passage, trigger, rule, args } = deed;
  if (rule.type !== 'REQUEST' || passage.tokens[trigger]!.upos !== 'VERB' || !isPassive(passage, trigger)) return null;
  // "jets ordered in 2016": a participle beside a noun tells what the noun is.
  if (relation(passage.tokens[trigger]!) === 'acl' || args.some(({ role }) => role === 'by')) return null;
  // "is expected to ratify it", «est attendu»: it is foreseen, and nobody asks for it.
  if (/^(expect|attendre)$/.test(passage.tokens[trigger]!.lemma)) return null;
  const { actors } = sideOf(scene, passage, trigger, ['obj']);
  const own = sidesOfState(scene, actors);
  if (own.size !== 1) return null;
  const joined = childrenBy(passage, trigger, 'xcomp', 'advcl', 'ccomp')
    .filter((verb) => JOIN.test(passage.tokens[verb]!.lemma))
    .flatMap((verb) => childrenBy(passage, verb, 'obj', 'obl').flatMap((child) => actorsAt(scene, passage, child)))
    .filter(({ id }) => !own.has(id));
  if (joined.length > 0) return { sources: joined, targets: actors };
  const partner = partnerBefore(actOf(deed, [...own]));
  return partner ? { sources: asInherited(passage, trigger, [partner]), targets: actors } : null;
}

const JOIN = /^(join|rejoindre|intégrer|adhérer|entrer|enter)$/i;

const TALKS = /^(talks|negotiations|pourparlers|négociations)$/i;
const HELD =
  /^(end|fail|collapse|break|stall|resume|begin|start|open|conclude|hold|broker|mediate|organi[sz]e|host|lead|take|échouer|capoter|achopper|reprendre|commencer|débuter|s'ouvrir|ouvrir|tenir|organiser|mener|parrainer|accueillir|piétiner|tourner|aboutir|prendre)$/i;

/**
 * "Ethiopia accuses Egypt … Talks brokered by the Union have failed", "accepted a ceasefire at talks in Jeddah": between
 * the two who were told right before to have to do with each other, where nobody but a host or a mediator is told.
 */
export function talksOfTwo(deed: Deed): Sides | null {
  const { scene, passage, trigger, rule, args } = deed;
  const token = passage.tokens[trigger]!;
  if (rule.type !== 'CONSULT' || !rule.symmetric || !TALKS.test(token.form)) return null;
  const verbs = [clauseOf(passage, trigger), ...childrenBy(passage, trigger, 'acl')];
  const isAt =
    /^(obl|nmod)/.test(token.deprel) &&
    childrenBy(passage, trigger, 'case').some((at) =>
      /^(at|during|lors|de|après|after)$/i.test(passage.tokens[at]!.form),
    ) &&
    args.some(({ role }) => role === 'in');
  if (!isAt && !verbs.some((verb) => verb !== trigger && HELD.test(passage.tokens[verb]!.lemma))) return null;
  const told = allIn(scene, passage, trigger, [...rule.source, ...rule.target]);
  if (sidesOfState(scene, told).size > 1) return null;
  const hosts = verbs.flatMap((verb) =>
    [...childrenBy(passage, verb, 'obl', 'nsubj')].flatMap((child) =>
      child === trigger || relation(passage.tokens[child]!) === 'conj' ? [] : actorsAt(scene, passage, child),
    ),
  );
  const own = isAt ? new Set<string>() : sidesOfState(scene, [...told, ...hosts]);
  const two = twoToldBefore(actOf(deed, [...own]), isAt);
  if (two.length !== 2) return null;
  const both = asInherited(passage, trigger, two);
  return { sources: both, targets: both };
}
