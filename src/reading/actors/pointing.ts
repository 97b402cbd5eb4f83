import { organisationById, type StateKind } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Antecedent, Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { ancestors, childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { antecedentsBefore, antecedentsOf } from './antecedent.ts';
import type { Found } from './found.ts';
import { landGoneTo } from './host.ts';
import { A_LAND, landWhere } from './land-where.ts';
import { stateOf } from './link.ts';
import { seatOf } from './seat.ts';
import { isLabelled, landInFocus } from './theme.ts';
import { stateOfMinistry } from './unowned.ts';

/** How many passages back a noun may point: «le royaume» names a kind, «le pays» anything. */
const FAR = 6;
const NEAR = 2;

/**
 * What a definite noun without an owner points back to: «le pays», "the kingdom" a state; «l'organisation», "the bloc" a
 * body; «ce dernier», "the latter" whoever was named last; «le gouvernement», "the army" those of the state in question.
 * Empty where nothing fits or several do.
 */
export function pointingActors(scene: Scene, passage: Passage, index: number): Found[] {
  const token = passage.tokens[index]!;
  const as = (ids: readonly string[], how: Found['how'] = 'pronoun'): Found[] =>
    ids.map((id) => ({ id, start: token.start, end: token.end, text: token.form, how }));
  const last = lastNamed(scene, passage, index);
  if (last) return as(last);
  if (!isDefinite(passage, index)) return [];
  const ministry = stateOfMinistry(scene, passage, index);
  if (ministry) return as([ministry], 'institution');
  const seated = seatOf(scene, passage, index);
  if (seated.length > 0) return as(seated, 'institution');
  const where = landWhere(scene, passage, index);
  if (!where && isOwned(scene, passage, index)) return [];
  const { descriptions } = scene.knowledge.lexicon;
  if (childrenBy(passage, index, 'nummod').length > 0) return [];
  // «l'équilibre des pouvoirs»: several powers are no government.
  const isPowers = /^pouvoirs$/i.test(token.form) && !/^publics$/i.test(passage.tokens[index + 1]?.form ?? '');
  const isRuling = !isPowers && isOneOf(token, wordSet(descriptions.institutions[scene.language]));
  if (isRuling || areRuling(scene, passage, index)) return as(institutionsOf(scene, passage, index), 'institution');
  if (token.feats.Number === 'Plur' && SEVERAL.test(token.form) && !isSplit(passage, index))
    return as(lastSeveral(scene, passage, index), 'pair');
  // "the islands" are a state, the countries are several.
  if (token.feats.Number === 'Plur' && !/^(islands|îles)$/i.test(token.form)) return [];
  const kind = descriptions.stateKinds.find((one) => isOneOf(token, wordSet(one[scene.language])));
  // «l'État» is any, "the Gulf state" one of those.
  const such = kind?.states ? kind : (where ?? kind);
  if (such) return as(lastState(scene, passage, index, such));
  const beside = childrenBy(passage, index, 'amod', 'compound', 'nmod', 'flat');
  if (token.upos !== 'NOUN' || beside.some((child) => !REGIONAL.test(passage.tokens[child]!.form))) return [];
  const body = descriptions.bodies.find((one) => isOneOf(token, wordSet(one[scene.language])));
  // «l'Alliance» is a body, «l'alliance» mostly a pact; "the alliance" right behind a body is that.
  const isPact = body?.kinds.length === 1 && body.kinds[0] === 'alliance' && /^\p{Ll}/u.test(token.form);
  if (isPact && scene.language === 'fr') return [];
  return body ? as(lastBody(scene, passage, index, body.kinds, isPact ? 1 : FAR)) : [];
}

/** «les militaires», "the officers" of a text on a junta, where they do something: those who rule. */
function areRuling(scene: Scene, passage: Passage, index: number): boolean {
  const { deprel, form } = passage.tokens[index]!;
  if (deprel !== 'nsubj' || !/^(militaires|officers|generals|généraux|colonels|putschists?|putschistes)$/i.test(form))
    return false;
  return scene.passages
    .slice(Math.max(0, passage.index - FAR), passage.index + 1)
    .some(({ tokens }) => tokens.some(({ keys }, at) => JUNTA.test(keys.lower) || isCoup(tokens, at)));
}

/** «l'organisation régionale», "the regional bloc", «ce groupe armé»: says of a body no more than what kind it is of. */
const REGIONAL =
  /^((sous-|sub-)?r[ée]gional(e|es)?|panafricaine?|pan-african|intergouvernementale?|intergovernmental|armée?|armed|rebelle|rebel|militant|djihadiste|jihadist|islamiste|islamist|paramilitaire|paramilitary)$/i;

/** "a coup", «coup d'État»; not «tout à coup», «coup d'envoi». */
const isCoup = (tokens: Passage['tokens'], at: number): boolean =>
  tokens[at]!.keys.lower === 'coup' &&
  (tokens[at + 2]?.keys.lower === 'état' ||
    /^(a|the|last|another|july|august|failed|military)$/i.test(tokens[at - 1]?.form ?? ''));

const JUNTA = /^(juntes?|junta|putschistes?|putschists?|putsch)$/;

/** «les dirigeants», "the ministers": those of several states who were told together right before. */
const SEVERAL = /^(leaders|presidents|ministers|dirigeants|présidents|ministres)$/i;

const isSplit = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'amod', 'compound', 'nmod', 'acl').length > 0;

const lastSeveral = (scene: Scene, passage: Passage, index: number): readonly string[] =>
  statesOf(
    antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - NEAR).findLast(
      ({ ids, plural, human, subject }) => plural && (human || subject) && statesOf(ids).length > 1,
    )?.ids ?? [],
  );

/** Words for whoever was named last, and the article that must stand before them. */
const LATTER = new Map<string, { readonly behind?: RegExp; readonly many?: true; readonly gender?: string }>([
  ['latter', { behind: /^the$/i }],
  ['dernier', { behind: /^ce$/i, gender: 'Masc' }],
  ['dernière', { behind: /^cette$/i, gender: 'Fem' }],
  ['derniers', { behind: /^ces$/i, many: true }],
  ['dernières', { behind: /^ces$/i, many: true }],
  ['mêmes', { behind: /^les$/i, many: true }],
  ['celui-ci', { gender: 'Masc' }],
  ['celle-ci', { gender: 'Fem' }],
  ['ceux-ci', { many: true }],
  ['celles-ci', { many: true }],
]);

/** «ce dernier», «ceux-ci», "the latter": the last of those named before. */
function lastNamed(scene: Scene, passage: Passage, index: number): readonly string[] | null {
  const { form, start } = passage.tokens[index]!;
  const kind = LATTER.get(form.toLowerCase());
  if (!kind || (kind.behind && !kind.behind.test(passage.tokens[index - 1]?.form ?? ''))) return null;
  // «ces derniers mois», "the latter part"
  if (/^(NOUN|PROPN)$/.test(passage.tokens[index + 1]?.upos ?? '')) return null;
  const near = antecedentsBefore(scene, start, passage.index - 1);
  const named = near.filter((one) => !one.pointsBack);
  if (kind.many) return named.findLast((one) => one.plural)?.ids ?? [];
  // «Riga a condamné ce dernier»: not whoever does it, though named last.
  const doers = doersOf(scene, passage, index);
  const one = named.findLast(
    ({ ids, gender, plural }) =>
      // Of several, the gender told is the first one's.
      (plural || !gender || !kind.gender || gender === kind.gender) && !isOnly(statesOf(ids), doers),
  );
  if (!one) return [];
  const states = statesOf(one.ids);
  return states.length > 1 ? [states.at(-1)!] : one.ids;
}

/** True for states that are all among some others, and at least one. */
const isOnly = (states: readonly string[], among: readonly string[]): boolean =>
  states.length > 0 && states.every((id) => among.includes(id));

/** «l'armée kényane», "the government of Togo", «son royaume»: told whose it is, so nothing is pointed at. */
function isOwned(scene: Scene, passage: Passage, index: number): boolean {
  // «ce pays de la Corne de l'Afrique», "this country of the Horn": where it lies.
  const isThis = childrenBy(passage, index, 'det').some((child) =>
    /^(ce|cet|cette|this|that)$/i.test(passage.tokens[child]!.form),
  );
  return childrenBy(passage, index, 'nmod', 'amod', 'compound', 'det').some((child) => {
    const token = passage.tokens[child]!;
    if (token.feats.Poss === 'Yes' || scene.byHead[passage.index]!.has(child)) return true;
    // «les autorités de transition»
    if (/^(transition|fait)$/i.test(token.form)) return false;
    return (
      token.deprel === 'nmod:poss' ||
      (!(isThis && A_LAND.test(passage.tokens[index]!.form)) &&
        prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === 'of')
    );
  });
}

/**
 * The one state that was named last, of those that are such a kind of state; unless it stands in the same sentence, the
 * one such state that the text is about goes before it.
 */
function lastState(scene: Scene, passage: Passage, index: number, kind: StateKind): string[] {
  const { start } = passage.tokens[index]!;
  const { states } = kind;
  const near = antecedentsBefore(scene, start, passage.index - (states ? FAR : NEAR)).filter(
    (one) => one.passage === passage.index || !isBesideState(scene, one),
  );
  const doer = doersOf(scene, passage, index);
  const such = (ids: readonly string[]): string[] => landsOf(ids).filter((id) => !states || states.includes(id));
  const isSuch = ({ ids }: Antecedent): boolean => such(ids).length === 1;
  // "Its ties with Chad soured; it cut all trade with the country": whoever stands beside the pronoun's own state.
  const beside = doer.length > 0 ? [] : doersTold(scene, passage, index);
  const here = near.filter(
    (one) =>
      one.passage === passage.index &&
      isSuch(one) &&
      !such(one.ids).some((id) => beside.includes(id)) &&
      scene.mentions[passage.index]!.some((name) => name.start === one.start && name.senses[0]!.kind === 'state'),
  );
  if (beside.length > 0 && here.length === 1) return such(here[0]!.ids);
  // «Washington a exhorté le pays à signer»: somebody else than whoever does it, and rather the one that all is about.
  const isOfAll = states || doer.some(isState) || (doer.length > 0 && isLabelled(scene));
  const land = isOfAll ? landInFocus(scene, start, passage.index - FAR) : null;
  if (land && !doer.includes(land) && (!states || states.includes(land))) return [land];
  const apart = near.findLast((one) => isSuch(one) && !such(one.ids).some((id) => doer.includes(id)));
  const last = apart ?? (states ? undefined : near.findLast(isSuch));
  const about = states ? scene.pair.filter((id) => states.includes(id)) : [];
  if (about.length === 1 && last?.passage !== passage.index) return about;
  return last ? such(last.ids) : [];
}

/** «Le Mali, voisin du Niger, …», "Chad, which borders Sudan, …": named only to tell of another state who or where it is. */
function isBesideState(scene: Scene, { passage: at, start, ids }: Antecedent): boolean {
  const passage = scene.passages[at]!;
  const named = scene.byHead[at]!;
  const word = passage.tokens.findIndex((one) => one.start <= start && start < one.end);
  if (word < 0) return false;
  for (let below = word; ; ) {
    const { head, deprel } = passage.tokens[below]!;
    if (head < 0 || deprel.startsWith('conj')) return false;
    // «la junte malienne, que soutient la Guinée»: the state may stand at the noun that more is told of.
    const owner = childrenBy(passage, head, 'nmod', 'amod').find((child) => child < word && named.has(child));
    const above = named.get(head) ?? (owner === undefined ? undefined : named.get(owner));
    const isAside = /^(acl|appos|advcl|parataxis)/.test(deprel) || passage.tokens[head + 1]?.form === ',';
    if (isAside && above && above.start < start) {
      const state = stateOf(above, scene.knowledge) ?? landsOf([above.senses[0]!.id])[0];
      if (state && !ids.includes(state)) return true;
    }
    below = head;
  }
}

/** Who does what the noun suffers as the object of a verb; none where it stands elsewhere. */
function doersOf(scene: Scene, passage: Passage, index: number): readonly string[] {
  // "sent an envoy to the islands", "shut the door on talks with the country": below the object as well.
  let above = index;
  while (passage.tokens[above]!.deprel.startsWith('nmod') && passage.tokens[above]!.head >= 0)
    above = passage.tokens[above]!.head;
  if (!/^(obj|iobj|obl)/.test(passage.tokens[above]!.deprel)) return [];
  const clause = doingClause(passage, clauseOf(passage, index));
  const subject = subjectOf(passage, clause);
  if (subject < 0 || subject === index) return [];
  // "Japan, which occupied the archipelago": whom the pronoun stands for.
  const isRelative = passage.tokens[subject]!.feats.PronType?.includes('Rel') && passage.tokens[clause]!.head >= 0;
  const { start } = passage.tokens[isRelative ? passage.tokens[clause]!.head : subject]!;
  return scene.antecedents.findLast((one) => one.start === start)?.ids ?? [];
}

/** "refused to recognise the country's claim": the verb above, unless it has an object who is to do it. */
function doingClause(passage: Passage, clause: number): number {
  const { deprel, head } = passage.tokens[clause]!;
  const isWilled = deprel === 'xcomp' && head >= 0 && subjectOf(passage, clause) < 0;
  return isWilled && childrenBy(passage, head, 'obj', 'iobj').length === 0 ? head : clause;
}

/** The states for which a pronoun stands that does what the noun suffers; none for other subjects. */
function doersTold(scene: Scene, passage: Passage, index: number): readonly string[] {
  const subject = subjectOf(passage, clauseOf(passage, index));
  const isPronoun = subject >= 0 && subject < index && /^(it|he|she|il|elle)$/i.test(passage.tokens[subject]!.form);
  return isPronoun ? statesOf(antecedentsOf(scene, passage, subject)) : [];
}

/** The one organisation of a kind that was named last. */
function lastBody(scene: Scene, passage: Passage, index: number, kinds: readonly string[], within: number): string[] {
  const near = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - within);
  const fits = (id: string): boolean => kinds.includes(organisationById(id)?.kind ?? '');
  return (
    near
      .findLast((one) => one.ids.some(fits))
      ?.ids.filter(fits)
      .slice(0, 1) ?? []
  );
}

/** «s'est rendu à Lima pour demander au gouvernement de partir»: that of the land where one goes, else of the state in question. */
function institutionsOf(scene: Scene, passage: Passage, index: number): string[] {
  const isAim = ancestors(passage, index).some((at) => /^(advcl|xcomp)/.test(passage.tokens[at]!.deprel));
  const land = isAim ? landGoneTo(scene, passage, index) : null;
  return land ? [land] : stateInQuestion(scene, passage, index);
}

/** The only state of the sentence so far, else the one that the sentence before is about. */
function stateInQuestion(scene: Scene, passage: Passage, index: number): string[] {
  const near = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - 1);
  // «Canberra a sanctionné la junte»: not that of whoever does it.
  // "condemned the government there": of another land as well.
  const isElsewhere =
    /^(junte|junta|régime|regime)$/i.test(passage.tokens[index]!.form) ||
    /^there$/i.test(passage.tokens[index + 1]?.form ?? '');
  const doer = isElsewhere ? doersOf(scene, passage, index) : [];
  const others = (list: readonly Antecedent[]): string[] => distinctStates(list).filter((id) => !doer.includes(id));
  const here = others(near.filter((one) => one.passage === passage.index));
  if (here.length > 0) return here.length === 1 ? here : [];
  const { form, start } = passage.tokens[index]!;
  const land = landInFocus(scene, start, passage.index - (AT_HOME.test(form) && isLabelled(scene) ? FAR : 1));
  if (land && !doer.includes(land)) return [land];
  const subjects = others(near.filter((one) => one.subject));
  if (subjects.length > 0) return subjects.length === 1 ? subjects : [];
  const any = others(near);
  return any.length === 1 ? any : [];
}

/** Whom a text on one land means by them, whoever else was named since («Venezuela : … Washington a reconnu … L'armée, elle, …»). */
const AT_HOME = /^(armée|junte|putschistes?|militaires|régime|opposition|army|military|junta|regime|officers)$/i;

const distinctStates = (list: readonly Antecedent[]): string[] => [
  ...new Set(list.flatMap(({ ids }) => statesOf(ids))),
];

/** States, and those of a junta, a ministry or an army with a name of its own. */
const landsOf = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    if (isState(id)) return [id];
    const body = organisationById(id);
    return body && STATE_BODY.test(body.kind) && body.of && isState(body.of) ? [body.of] : [];
  });

const STATE_BODY = /^(other|ministry|parliament|armed-force)$/;

const statesOf = (ids: readonly string[]): string[] => ids.filter(isState);
