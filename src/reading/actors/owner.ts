import { organisationById, placeById } from '../../knowledge/index.ts';
import { picked } from '../../language/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { formIs, perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { isPossessive } from '../text/possessive.ts';
import { prepositionRole, roleOf } from '../text/roles.ts';
import { childrenBy, conjuncts, relation, tokenAt } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import { antecedentsOf } from './antecedent.ts';
import { countedActors } from './counted-phrase.ts';
import { distinct, type Found } from './found.ts';
import { stateOf } from './link.ts';
import { isNeighbour, neighbourActors } from './neighbour.ts';
import { pointingActors } from './pointing.ts';
import { sentUnder } from './sent.ts';
import { onceSettled } from './settled.ts';
import { stateOfPerson } from './state-of-person.ts';
import { isVenue } from './venue.ts';

/**
 * The states that a noun belongs to by its demonym, possessor or «de + state»: «soldats nord-coréens», "Russia's army".
 * @param withOf whether «de + state» counts: in «la critique russe de l'Inde» it is no owner
 */
export const ownersOf = (scene: Scene, passage: Passage, noun: number, withOf = true): readonly Found[] =>
  withOf ? allOwners(scene, passage, noun) : directOwners(scene, passage, noun, false);

const allOwners = onceSettled((scene, passage, noun) => {
  const own = directOwners(scene, passage, noun, true);
  if (own.length > 0) return own;
  const land = landOwning(scene, passage, noun);
  return land.length > 0 ? land : ownersThrough(scene, passage, noun);
});

const POINTING =
  /^(pays|royaume|country|kingdom|bloc|organisation|organization|alliance|grouping|latter|dernier|dernière|celui-ci|celle-ci)$/i;

/** «les manœuvres du pays», "the bloc's offer": the state or body told before that such a noun points back to. */
const landOwning = (scene: Scene, passage: Passage, noun: number): readonly Found[] =>
  childrenBy(passage, noun, 'nmod').flatMap((child) => {
    const { deprel, form } = passage.tokens[child]!;
    const points = POINTING.test(form);
    if (!(points || isNeighbour(passage.tokens[child]!)) || scene.byHead[passage.index]!.has(child)) return [];
    const isOwner =
      deprel === 'nmod:poss' || prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === 'of';
    if (!isOwner) return [];
    if (!points) {
      // «la frontière de son voisin»
      const possessive = childrenBy(passage, child, 'det', 'nmod').find(
        (one) => passage.tokens[one]!.feats.Poss === 'Yes',
      );
      return possessive === undefined ? [] : neighbourActors(scene, passage, child, possessive);
    }
    const pointed = pointingActors(scene, passage, child);
    // «au large de son pays», "his country's coast"
    return pointed.length > 0 ? pointed : directOwners(scene, passage, child, false);
  });

/**
 * «le chef d'état-major de l'armée kényane»: a person or body of a body; «les rebelles en Birmanie»: those who live
 * under a state are of the one they are in.
 */
function ownersThrough(scene: Scene, passage: Passage, noun: number, depth = 0): Found[] {
  const { collectives, persons, insiders, portfolios } = scene.knowledge.lexicon.descriptions;
  const { language } = scene;
  const token = passage.tokens[noun]!;
  const acts = [collectives, persons, portfolios].some((words) => isOneOf(token, wordSet(words[language])));
  // "whose country has soldiers there", «dont le pays arme les rebelles»: the land itself.
  if (depth === 0 && isLand(token)) return ownerBeforeRelative(scene, passage, noun);
  if (depth > 2 || token.upos !== 'NOUN' || !acts) return [];
  const sent = sendersOf(scene, passage, noun);
  if (sent.length > 0) return sent;
  const relative = depth === 0 ? ownerBeforeRelative(scene, passage, noun) : [];
  if (relative.length > 0) return relative;
  const local = depth === 0 ? ownersByPlace(scene, passage, noun) : [];
  if (local.length > 0) return local;
  const inside = [noun, ...childrenBy(passage, noun, 'compound', 'amod')].some((one) =>
    isOneOf(passage.tokens[one]!, wordSet(insiders[language])),
  );
  return distinct(
    childrenBy(passage, noun, 'nmod').flatMap((child) => {
      const role = prepositionRole(passage, child, scene.knowledge.lexicon, language);
      const mention = scene.byHead[passage.index]!.get(child);
      if (role === 'in' && inside && mention && !isPosted(passage, noun)) {
        const id = stateOf(mention, scene.knowledge);
        return id ? [{ id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' as const }] : [];
      }
      if (role !== 'of' || mention || isOfVictims(scene, token)) return [];
      const owners = directOwners(scene, passage, child, true);
      if (owners.length > 0) return owners;
      // «deux membres de l'organisation»
      const pointed = pointingActors(scene, passage, child);
      if (pointed.length > 0) return pointed;
      // «les ministres des deux pays», "the armies of both countries"
      const two = countedActors(scene, passage, child);
      return two.length > 0 ? two : ownersThrough(scene, passage, child, depth + 1);
    }),
  );
}

const isLand = formIs(/^(pays|nation|country|homeland)$/);

/** «la force envoyée par l'Union africaine», "the troops deployed by Kenya": of whoever sent them. */
function sendersOf(scene: Scene, passage: Passage, noun: number): Found[] {
  return sentUnder(passage, noun).flatMap((child): Found[] => {
    if (roleOf(passage, child, scene.knowledge.lexicon, scene.language) !== 'by') return [];
    const inBrackets = childrenBy(passage, child, 'nmod', 'appos', 'flat').find(
      (one) => passage.tokens[one - 1]?.form === '(',
    );
    const byHead = scene.byHead[passage.index]!;
    const mention = byHead.get(child) ?? (inBrackets === undefined ? undefined : byHead.get(inBrackets));
    const body = mention?.senses.find(({ kind, id }) => kind === 'organisation' && isAmongStates(id));
    const ofState = mention?.senses.flatMap(({ kind, id }) =>
      kind === 'organisation' ? (organisationById(id)?.of ?? []) : [],
    )[0];
    const id = mention && (stateOf(mention, scene.knowledge) ?? body?.id ?? ofState);
    // «dépêchés par le ministère russe de la Défense»: of the state whose body it is.
    if (!mention) return directOwners(scene, passage, child, true);
    return id ? [{ id, start: mention.start, end: mention.end, text: mention.text, how: 'name' }] : [];
  });
}

/** "the kidnappers of two Italians", «les ravisseurs d'une Italienne»: of whom they did it to. */
const isOfVictims = ({ knowledge, language }: Scene, noun: Passage['tokens'][number]): boolean =>
  isOneOf(noun, wordSet(knowledge.lexicon.descriptions.harmers[language]));

const isAmongStates = (id: string): boolean => /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '');

/** "Bavaria's premier", «des élus de Floride», "the Okinawa governor": who speaks for a part of a state speaks inside it. */
function ownersByPlace(scene: Scene, passage: Passage, noun: number): Found[] {
  const byHead = scene.byHead[passage.index]!;
  return childrenBy(passage, noun, 'nmod', 'compound', 'amod').flatMap((child) => {
    const { deprel, form } = passage.tokens[child]!;
    const role = prepositionRole(passage, child, scene.knowledge.lexicon, scene.language);
    if (deprel === 'nmod' && role !== 'of') return [];
    const sense = byHead.get(child)?.senses[0];
    const place = sense?.kind === 'place' ? placeById(sense.id) : undefined;
    if (!place?.in || !/^(region|city|town)$/.test(place.kind)) return [];
    const { start, end } = byHead.get(child)!;
    return [{ id: place.in, start, end, text: form, how: 'demonym' as const }];
  });
}

/** "stationed 2,000 soldiers in Armenia": whom a state keeps abroad is not of the land he is in. */
const isPosted = (passage: Passage, noun: number): boolean =>
  relation(passage.tokens[noun]!) === 'obj' &&
  /^(station|deploy|base|keep|maintain|have|post|send|garrison)$/.test(
    passage.tokens[passage.tokens[noun]!.head]!.lemma,
  );

function directOwners(scene: Scene, passage: Passage, noun: number, withOf: boolean): Found[] {
  const found: Found[] = [];
  const byHead = scene.byHead[passage.index]!;
  for (const child of passage.children[noun] ?? []) {
    const { start, end, form, feats } = passage.tokens[child]!;
    // «nos ambassadeurs», "our troops": of whoever is quoted.
    if (scene.firstPerson && /^(notre|nos|mon|ma|mes|our|my)$/i.test(form))
      for (const { id } of scene.firstPerson)
        if (isState(id)) found.push({ id, start, end, text: form, how: 'possessive' });
    // «votre soutien», "your help": of whoever is spoken to.
    if (scene.secondPerson && /^(votre|vos|your)$/i.test(form))
      for (const { id } of scene.secondPerson)
        if (isState(id)) found.push({ id, start, end, text: form, how: 'possessive' });
    if (feats.Poss !== 'Yes' || !isPossessive(passage.tokens[child]!)) continue;
    for (const id of antecedentsOf(scene, passage, child))
      if (isState(id)) found.push({ id, start, end, text: form, how: 'possessive' });
  }
  for (const child of passage.children[noun] ?? []) {
    const token = passage.tokens[child]!;
    const kind = relation(token);
    const isDemonym =
      child === noun + 1 && byHead.get(child)?.senses[0]?.kind === 'demonym' && /^\p{Ll}/u.test(token.form);
    const belongs =
      isDemonym ||
      (kind === 'det' && byHead.get(child)?.senses.at(0)?.kind === 'demonym') ||
      kind === 'amod' ||
      kind === 'compound' ||
      kind === 'flat' ||
      token.deprel === 'nmod:poss' ||
      (kind === 'appos' && token.upos === 'ADJ') ||
      (withOf &&
        kind === 'nmod' &&
        !isOfVictims(scene, passage.tokens[noun]!) &&
        prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === 'of') ||
      (kind === 'nmod' && prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === null);
    if (!belongs) continue;
    for (const one of [child, ...conjuncts(passage, child)]) {
      found.push(...pairInOneWord(scene, passage, one));
      const mention = byHead.get(one);
      if (!mention || isVenue(scene, passage, one)) continue;
      const group = mention.senses.find((sense) => sense.kind === 'organisation' || sense.kind === 'group');
      const state =
        stateOf(mention, scene.knowledge) ??
        (group && answersFor(group.id)) ??
        (kind === 'nmod' || kind === 'compound' ? group?.id : undefined);
      const how = kind === 'nmod' && token.deprel !== 'nmod:poss' ? 'name' : 'demonym';
      if (state) found.push({ id: state, start: mention.start, end: mention.end, text: mention.text, how });
    }
  }
  found.push(...ownersAcross(scene, passage, noun));
  if (!found.some((one) => one.how === 'demonym')) found.push(...bodyOf(scene, passage, noun));
  // Most nouns are nobody's.
  if (found.length === 0) return found;
  // «les rebelles congolais du M23», "Yemeni Houthi fighters": of the group, wherever they come from.
  const groups = found.filter(({ id }) => organisationById(id)?.kind === 'armed-group');
  if (groups.length > 0 && areFighters(scene, passage.tokens[noun]!)) return distinct(groups);
  // A pair of demonyms in one word: «russo-nord-coréen», "Russian-North Korean".
  const inside = scene.mentions[passage.index]!.filter(
    (mention) =>
      found.some((one) => one.start > mention.end - 1 && one.start - mention.end <= 1) &&
      mention.senses.some((sense) => sense.kind === 'combining' || sense.kind === 'demonym'),
  );
  for (const mention of inside) {
    const sense = mention.senses.find((one) => one.kind === 'combining' || one.kind === 'demonym')!;
    found.unshift({ id: sense.id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' });
  }
  // «son hôte français» is French, whoever's guest speaks; «les soldats burundais de Somalie» are Burundian, «ses troupes du
  // Mali» those of whoever has them there.
  const byAdjective = found.some((one) => one.how === 'demonym' || one.how === 'possessive');
  const told = found.filter((one) => one.how !== 'possessive' && !(one.how === 'name' && byAdjective));
  return distinct(told.length > 0 ? told : found);
}

const areFighters = ({ knowledge, language }: Scene, noun: Passage['tokens'][number]): boolean =>
  classesOf(noun, knowledge.lexicon, language).some((name) => name === 'rebels' || name === 'troops');

/** "a Turkish army convoy", "Chinese coast guard ships" are the state's; "Hezbollah fighters" an armed group's alone. */
function answersFor(id: string): string | undefined {
  const body = organisationById(id);
  return body?.kind === 'armed-group' ? id : (body?.of ?? undefined);
}

/** «les États-Unis, dont les forces …», "Chad, whose army …": the name before the clause owns the noun that opens it. */
function ownerBeforeRelative(scene: Scene, passage: Passage, noun: number): Found[] {
  const first = Math.min(noun, ...childrenBy(passage, noun, 'det', 'amod', 'compound', 'nmod', 'nummod'));
  // «dont 4 700 soldats»: the number may be hung elsewhere.
  const opener = [first, first - 1, ...(passage.tokens[first - 1]?.upos === 'NUM' ? [first - 2, first - 3] : [])].find(
    (at) => /^(dont|whose)$/i.test(passage.tokens[at]?.form ?? ''),
  );
  if (opener === undefined) return [];
  const { head } = passage.tokens[clauseOf(passage, noun)]!;
  const before = passage.tokens[opener - 1]?.form === ',' ? opener - 2 : opener - 1;
  const mention = scene.byHead[passage.index]!.get(head >= 0 && head < opener ? head : before);
  const person = mention?.senses.find(({ kind }) => kind === 'person')?.id;
  const body = mention?.senses.find((one) => one.kind === 'organisation')?.id;
  const alliance = body && /^(igo|alliance)$/.test(organisationById(body)?.kind ?? '') ? body : null;
  const state = mention && (stateOf(mention, scene.knowledge) ?? (person ? stateOfPerson(scene, person) : null));
  const id = state ?? alliance;
  return mention && id ? [{ id, start: mention.start, end: mention.end, text: mention.text, how: 'possessive' }] : [];
}

/** «des soldats de maintien de la paix russes»: an adjective behind the whole phrase that only its head agrees with. */
function ownersAcross(scene: Scene, passage: Passage, noun: number): Found[] {
  const { feats, upos } = passage.tokens[noun]!;
  if (scene.language !== 'fr' || upos !== 'NOUN' || feats.Number !== 'Plur') return [];
  const below = childrenBy(passage, noun, 'nmod').flatMap((child) => [child, ...childrenBy(passage, child, 'nmod')]);
  return below.flatMap((inner) => {
    const agrees = passage.tokens[inner]!.feats.Number === 'Plur';
    return agrees
      ? []
      : childrenBy(passage, inner, 'amod').flatMap((child): Found[] => {
          const mention = scene.byHead[passage.index]!.get(child);
          const sense = mention?.senses[0];
          const isMine = sense?.kind === 'demonym' && /(s|x)$/i.test(passage.tokens[child]!.form);
          return mention && isMine
            ? [{ id: sense.id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' }]
            : [];
        });
  });
}

/** «les sanctions européennes», "European aid": the body whose deeds the adjective tells. */
function bodyOf(scene: Scene, passage: Passage, noun: number): Found[] {
  const { ofBodies } = scene.knowledge.lexicon.descriptions;
  const { language } = scene;
  return childrenBy(passage, noun, 'amod').flatMap((child) => {
    const token = passage.tokens[child]!;
    if (scene.byHead[passage.index]!.has(child)) return [];
    const { start, end, form: text } = token;
    return picked(
      ofBodies,
      (one) => isOneOf(token, wordSet(one[language])) && isOneOf(passage.tokens[noun]!, wordSet(one.deeds[language])),
    ).map((one) => ({ id: one.body, start, end, text, how: 'demonym' as const }));
  });
}

/** «turco-arméniens»: the second half of a word that names two. */
export function pairInOneWord(scene: Scene, passage: Passage, index: number): Found[] {
  if (!mayPair(passage, scene)) return [];
  const { start, end } = passage.tokens[index]!;
  const inside = scene.mentions[passage.index]!.filter((mention) => mention.start >= start && mention.end <= end);
  if (inside.length < 2) return [];
  return inside.flatMap((mention) => {
    const sense = mention.senses.find(({ kind }) => kind === 'combining' || kind === 'demonym' || kind === 'state');
    return sense
      ? [{ id: sense.id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' as const }]
      : [];
  });
}

/** In most sentences no two names stand in one word. */
const mayPair = perPassage((passage, { mentions }: Scene): boolean =>
  mentions[passage.index]!.some(
    ({ start }, at, all) => at > 0 && tokenAt(passage, start) === tokenAt(passage, all[at - 1]!.start),
  ),
);
