import { groupById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { landInFocus } from '../actors/theme.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';
import type { Deed } from './deed.ts';
import { actOf, areFoes, namesAnother, partnerBefore, sameTarget, twoToldBefore } from './focus.ts';
import { theatreBefore } from './theatre.ts';
import { rulesAt } from './triggers.ts';
import { victimBefore } from './victim.ts';

/**
 * Who is meant where a rule finds one side only: whom the sentences before tell beside it, else the partner of the one
 * told in the two states that the document is about, else to whom another did the like, else the one state that all is
 * about; for an outsider's words both of the two. Empty where the text gives no ground for it.
 * @param pointed the pact or the ties of both are named («backs the alliance»)
 */
export function impliedSide(deed: Deed, told: readonly string[], pointed = false): Found[] {
  const { scene, passage, trigger, rule, args, earlier } = deed;
  if (!rule.implied || told.length === 0) return [];
  // Who apologises to a family does so to whom it belongs.
  if (rule.type !== 'CONCEDE' && rule.type !== 'REQUEST' && isForPeople(scene, passage, trigger)) return [];
  // «combat contre les rebelles»: told against whom, and for nobody.
  const fights = /^(fight|battle|combattre)$/.test(passage.tokens[trigger]!.lemma);
  if (rule.type === 'AID' && args.some(({ role }) => role === 'against' || (fights && role === 'obj'))) return [];
  // "which Chad says is backed by Togo": whoever is backed is told, and only not found.
  if (isPassive(passage, trigger) && !args.some(({ role }) => role === 'obj') && isDeed(passage, trigger)) return [];
  const { start, end, form } = passage.tokens[trigger]!;
  const as = (id: string, how: Found['how'] = 'pair'): Found => ({ id, start, end, text: form, how });
  const act = actOf(deed, told);
  const { own } = act;
  // «les pays de l'AES rejettent»: those whom the group means are not whom they do it to.
  const among = new Set(told.flatMap((id) => groupById(id)?.members ?? []));
  if (scene.pair.some((id) => among.has(id))) return [];
  if (rule.implied === 'victim') {
    const victim = victimBefore(scene, passage, own, earlier);
    if (victim) return [as(victim, 'inherited')];
  }
  const joined = rule.implied === 'partner' ? partnerBeside(scene, passage, trigger, own) : null;
  if (joined) return [as(joined, 'inherited')];
  if (WITH_PARTNER.has(rule.implied) || (rule.implied === 'before' && isDeed(passage, trigger))) {
    const before = partnerBefore(act);
    if (before) return [as(before, 'inherited')];
  }
  const inside = told.filter((id) => scene.pair.includes(id));
  const others = scene.pair.filter((id) => !own.has(id));
  if (
    rule.implied === 'partner' &&
    inside.length === 1 &&
    !others.some((id) => doesTheLike(scene, passage, trigger, id)) &&
    // «La Biélorussie a menacé la Pologne. Varsovie a annoncé l'envoi de soldats.»: not to her.
    !(rule.type === 'AID' && others.some((id) => areFoes(act, id)))
  )
    return others.map((id) => as(id));
  if (ON_A_LAND.has(rule.type) && rule.implied === 'partner' && isDeed(passage, trigger)) {
    const same = sameTarget(act) ?? theatreOf(deed, told) ?? landNotNamed(scene, passage, trigger, told);
    if (same) return [as(same, 'inherited')];
  }
  // A readiness to send something, right behind another's.
  const like = rule.type === 'AGREE' && rule.implied === 'before' && sends(passage, trigger) ? sameTarget(act) : null;
  if (like) return [as(like, 'inherited')];
  if (scene.pair.length < 2) return rule.implied === 'topic' ? twoToldBefore(act).map((id) => as(id, 'inherited')) : [];
  return (rule.implied === 'topic' || pointed) && inside.length === 0 ? scene.pair.map((id) => as(id)) : [];
}

/** «Le Caire a signé un pacte avec Mogadiscio et livré des armes»: with whom the verb before had to do; null for nobody or several. */
function partnerBeside(scene: Scene, passage: Passage, trigger: number, own: ReadonlySet<string>): string | null {
  const { deprel, head } = passage.tokens[trigger]!;
  if (deprel !== 'conj' || passage.tokens[head]?.upos !== 'VERB') return null;
  const partners = new Set(
    subtree(passage, head, (child) => child >= trigger)
      .filter((node) => roleOf(passage, node, scene.knowledge.lexicon, scene.language) === 'with')
      .flatMap((node) => actorsAt(scene, passage, node))
      .map(({ id }) => id)
      .filter((id) => isState(id) && !own.has(id)),
  );
  const [partner] = partners;
  return partners.size === 1 && !namesAnother(scene, passage, trigger, [...own, partner!]) ? partner! : null;
}

const sends = (passage: Passage, trigger: number): boolean =>
  childrenBy(passage, trigger, 'xcomp').some((child) => SENDS.test(passage.tokens[child]!.lemma));

const SENDS =
  /^(envoyer|dépêcher|déployer|livrer|fournir|expédier|former|send|dispatch|deploy|deliver|supply|provide|train)$/;

/** What is done on a land or to it; praise and pledges of outsiders go to both of two. */
const ON_A_LAND: ReadonlySet<string> = new Set(['AID', 'CONSULT', 'RETREAT', 'SANCTION']);

const WITH_PARTNER: ReadonlySet<string> = new Set(['partner', 'victim']);

/** Told by a verb that is more than a word of saying («…, a-t-il promis»). */
const isDeed = (passage: Passage, trigger: number): boolean =>
  isAnnounced(passage, trigger) ||
  (passage.tokens[trigger]!.upos === 'VERB' &&
    relation(passage.tokens[trigger]!) !== 'parataxis' &&
    !childrenBy(passage, trigger, 'ccomp', 'parataxis').some((child) => child < trigger));

/** «en annonçant la fermeture de la frontière», "ordered the closure of the border": done by a noun. */
const isAnnounced = ({ tokens }: Passage, trigger: number): boolean => {
  const { upos, deprel, head } = tokens[trigger]!;
  return upos === 'NOUN' && deprel === 'obj' && ANNOUNCES.test(tokens[head]!.lemma);
};

const ANNOUNCES = /^(annoncer|ordonner|décréter|décider|announce|order|decree)$/;

/** «a accordé un prêt aux agriculteurs», "cut its aid to poor families": what is for people is for no state. */
const isForPeople = (scene: Scene, passage: Passage, trigger: number): boolean =>
  subtree(passage, trigger, (child) => relation(passage.tokens[child]!) === 'nsubj').some(
    (node) =>
      passage.tokens[node]!.upos === 'NOUN' &&
      classesOf(passage.tokens[node]!, scene.knowledge.lexicon, scene.language).some((name) => PEOPLE.has(name)) &&
      /^(to|for)$/.test(roleOf(passage, node, scene.knowledge.lexicon, scene.language)),
  );

const PEOPLE: ReadonlySet<string> = new Set(['populace', 'crowd']);

/** «La Turquie a envoyé un émissaire, la Russie a livré …»: who does a deed beside it is not whom it is done to. */
function doesTheLike(scene: Scene, passage: Passage, trigger: number, id: string): boolean {
  const { tokens } = passage;
  const isBeside = (verb: number): boolean => {
    const [own, other] = [tokens[trigger]!, tokens[verb]!];
    return (
      (other.head === trigger && BESIDE.test(relation(other))) ||
      (own.head === verb && BESIDE.test(relation(own))) ||
      (own.head === other.head && own.head >= 0 && BESIDE.test(relation(own)))
    );
  };
  for (const head of scene.byHead[passage.index]!.keys())
    if (
      tokens[head]!.relation === 'nsubj' &&
      isBeside(tokens[head]!.head) &&
      rulesAt(scene, passage, tokens[head]!.head).some(({ implied }) => implied === 'partner') &&
      actorsAt(scene, passage, head).some((one) => one.id === id)
    )
      return true;
  return false;
}

const BESIDE = /^(conj|parataxis|advcl)$/;

/** Where an outsider's help or forces go: where those told before went, if the sentence names no other. */
function theatreOf({ scene, passage, trigger, rule, earlier }: Deed, told: readonly string[]): string | null {
  const land = rule.type === 'AID' || rule.type === 'RETREAT' ? theatreBefore(earlier, told) : null;
  return land && !namesAnother(scene, passage, trigger, [...told, land]) ? land : null;
}

/** How many sentences back the land must have been named that all is about. */
const IN_FOCUS = 4;

/** «Le Soudan est en guerre. Le Qatar a envoyé un émissaire.»: the one state that the text is about, named just before. */
function landNotNamed(scene: Scene, passage: Passage, trigger: number, told: readonly string[]): string | null {
  const land = landInFocus(scene, passage.tokens[trigger]!.start, passage.index - IN_FOCUS);
  return land && !told.includes(land) && !namesAnother(scene, passage, trigger, [...told, land]) ? land : null;
}
