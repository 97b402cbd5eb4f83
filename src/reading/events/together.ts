import { organisationById, type Rule } from '../../knowledge/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { conjuncts, relation, spanOf, subtree } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import { isOfClass } from './about.ts';
import type { Deed } from './deed.ts';
import type { Sides } from './found.ts';
import type { Argument } from './moved.ts';
import { allIn } from './sides.ts';
import { sidesOfState } from './states-of.ts';

/** Told as somebody, by a name or an office, and not as a state. */
export const isPerson = (actor: Found): boolean =>
  actor.id.startsWith('person:') || /^(office|office-holder|counterpart)$/.test(actor.how);

/** «Une délégation turque», "Ghanaian lawmakers": officials told by a noun for several. */
export const areOfficials = (
  scene: Scene,
  passage: Passage,
  roles: Rule['source'],
  args: readonly Argument[],
): boolean =>
  args.some(
    ({ role, token }) =>
      roles.some((one) => one === role) &&
      isOneOf(passage.tokens[token]!, wordSet(scene.knowledge.lexicon.descriptions.delegations[scene.language])),
  );

const isAlliance = ({ id }: Found): boolean => /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '');

/** «Les six pays»: all the members of one body, told by their number. */
export const areAll = (actor: Found): boolean => actor.how === 'pair' && isAlliance(actor);

/** «Les dirigeants de la Cédéao se sont réunis», "EU ministers met": several of one body meet each other. */
const areMembers = (scene: Scene, passage: Passage, trigger: number, args: readonly Argument[]): boolean =>
  passage.tokens[trigger]!.upos === 'VERB' &&
  args.some(
    ({ role, token }) =>
      (role === 'subj' || role === 'obj') &&
      passage.tokens[token]!.upos === 'NOUN' &&
      passage.tokens[token]!.feats.Number === 'Plur' &&
      (MEMBERS.test(passage.tokens[token]!.form) ||
        isOneOf(passage.tokens[token]!, wordSet(scene.knowledge.lexicon.descriptions.persons[scene.language]))),
  );

const MEMBERS = /^(membres|pays|états|alliés|partenaires|members|countries|states|allies|partners)$/i;

const WORLDWIDE: ReadonlySet<string> = new Set(['org:un', 'org:unsc', 'org:unga', 'org:g7', 'org:g20']);

/** «se sont parlé à l'ONU», "met at the United Nations": where the world meets is no party, told by where it stands. */
function worldBodies({ scene, passage, args }: Deed): ReadonlySet<number> {
  const places = args.filter(({ role }) => role === 'to' || role === 'in' || role === 'on');
  return new Set(
    places.flatMap(({ token }) =>
      actorsAt(scene, passage, token)
        .filter(({ id }) => WORLDWIDE.has(id))
        .map(({ start }) => start),
    ),
  );
}

/**
 * «La décision du Kenya fait suite à des négociations avec Kampala et Kigali», "talks with Kampala and Kigali": those with
 * whom one talks do so with whoever the clause is about, not with each other. Null where that is nobody.
 */
function withPartners({ scene, passage, trigger }: Deed, partners: readonly Found[]): Sides | null {
  const subject = subjectOf(passage, clauseOf(passage, trigger));
  if (subject < 0 || subject === trigger) return null;
  // «La décision de Nairobi, qui …»: what the clause is hung on.
  const isRelative = passage.tokens[subject]!.feats.PronType?.includes('Rel');
  const about = isRelative ? passage.tokens[clauseOf(passage, subject)]!.head : subject;
  const told = actorsAt(scene, passage, subject);
  const own = told.length > 0 ? told : about < 0 ? [] : ownersOf(scene, passage, about);
  const others = own.filter(({ id }) => !partners.some((one) => one.id === id));
  return others.length > 0 ? { sources: others, targets: partners } : null;
}

/** "fought pitched battles" has none. */
const hasEnemy = (scene: Scene, passage: Passage, trigger: number, args: readonly Argument[]): boolean =>
  passage.tokens[trigger]!.upos === 'VERB' &&
  args.some(
    ({ role, token }) =>
      /^(obj|with|against)$/.test(role) &&
      (isOfClass(scene, passage.tokens[token]!, ['rebels', 'troops', 'gunmen', 'people']) ||
        actorsAt(scene, passage, token).length > 0),
  );

/** Armed men whose side is not told are among those between whom it is. */
const hasRebels = (scene: Scene, passage: Passage, args: readonly Argument[]): boolean =>
  args
    .filter(({ role }) => role === 'between')
    .flatMap(({ token }) => [token, ...conjuncts(passage, token)])
    .some(
      (token) =>
        classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).includes('rebels') &&
        !hasOwnName(scene, passage, token),
    );

/** Named by what stands in its own phrase, not by an adjective of those it is joined to. */
function hasOwnName(scene: Scene, passage: Passage, token: number): boolean {
  const { start, end } = spanOf(
    passage,
    subtree(passage, token, (child) => relation(passage.tokens[child]!) === 'conj'),
  );
  return actorsAt(scene, passage, token).some((actor) => actor.start >= start && actor.end <= end);
}

/** Both do it: whoever is in any role stands on both sides; two different sides are needed. */
export function together(deed: Deed): Sides | null {
  const { scene, passage, trigger, rule, args } = deed;
  // «Riyad a accueilli des négociations entre Russes et Américains»: who is between is told, the host is none of them.
  const amid = rule.source.includes('between') ? allIn(scene, passage, trigger, ['between']) : [];
  // "battles between militants and Kenyan and Ugandan forces": those whose names are known fight on one side.
  if (rule.type === 'ASSAULT' && amid.length > 0 && hasRebels(scene, passage, args)) return null;
  if (sidesOfState(scene, amid).size > 1) return { sources: amid, targets: amid };
  const place = worldBodies(deed);
  const isParty = (actor: Found): boolean => !place.has(actor.start);
  const first = allIn(scene, passage, trigger, rule.source).filter(isParty);
  const second = allIn(scene, passage, trigger, rule.target).filter(isParty);
  const all = distinct([...first, ...second]);
  const [lone] = all;
  if (lone && all.length === 1 && isAlliance(lone)) {
    const isAmong = rule.type === 'CONSULT' && areMembers(scene, passage, trigger, args);
    if (isAmong || areAll(lone)) return { sources: all, targets: all };
  }
  if (sidesOfState(scene, all).size < 2) return null;
  if (passage.tokens[trigger]!.upos === 'NOUN') {
    const partners = allIn(scene, passage, trigger, ['with']);
    if (partners.length > 0 && all.every(({ start }) => partners.some((one) => one.start === start)))
      return withPartners(deed, partners);
  }
  if (rule.personTarget && !second.some(isPerson) && !areOfficials(scene, passage, rule.target, args)) return null;
  const own = sidesOfState(scene, first);
  // "Kenyan and Ugandan troops battled militants in Goma": allies, against whoever is told as the other side.
  if (rule.type === 'ASSAULT' && own.size > 1 && hasEnemy(scene, passage, trigger, args)) {
    const others = second.filter(({ start }) => !first.some((one) => one.start === start));
    const enemies = others.length > 0 ? others : allIn(scene, passage, trigger, ['land', 'in', 'near', 'to']);
    return enemies.length > 0 ? { sources: first, targets: enemies } : null;
  }
  // "welcomed him to the Pentagon": the host's own house is no guest.
  const told = second.filter(
    ({ id }) => !first.some((one) => one.id === id) && !(own.size === 1 && own.has(organisationById(id)?.of ?? '')),
  );
  // Told as one side meeting another: keep the sides; told as a group («les deux pays»): everyone is on both.
  return first.length > 0 && told.length > 0 && own.size === 1
    ? { sources: first, targets: told }
    : { sources: all, targets: all };
}
