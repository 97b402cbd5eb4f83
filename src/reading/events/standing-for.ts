import { placeById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { antecedentsBefore } from '../actors/antecedent.ts';
import { distinct, type Found } from '../actors/found.ts';
import { isLand } from '../actors/land.ts';
import { ownersOf } from '../actors/owner.ts';
import { placeAt } from '../actors/place.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Mention } from '../actors/sense.ts';
import { sentUnder } from '../actors/sent.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { relativeObject } from '../text/relative.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy, relation, spanOf, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/**
 * Owners of the noun itself, else of the nouns below it; "a strike that killed Kenyan soldiers" is not theirs, and «des
 * soldats au sein de la mission de l'Union africaine» are not the union's.
 */
export function ownersWithin(scene: Scene, passage: Passage, token: number): readonly Found[] {
  const own = ownersOf(scene, passage, token);
  if (own.length > 0) return own;
  const isApart = (child: number): boolean =>
    passage.tokens[child]!.deprel === 'acl:relcl' ||
    /^(sein|intérieur)$/.test(passage.tokens[child]!.form) ||
    // "a brigade to fellow NATO member Lithuania": where it goes is not whose it is.
    childrenBy(passage, child, 'case').some((one) => /^(?:to|vers)$/i.test(passage.tokens[one]!.form));
  return subtree(passage, token, isApart).flatMap((node) => ownersOf(scene, passage, node));
}

const GIVES =
  /^(hand|give|donate|supply|deliver|send|provide|transfer|sell|ship|donner|livrer|fournir|céder|envoyer|remettre|vendre|offrir)$/;

/** "destroyed tanks that Chad had handed over to Togo": to whom a clause behind a noun says that it was given, who has it. */
export const gottenBy = (scene: Scene, passage: Passage, noun: number, trigger: number): readonly Found[] =>
  childrenBy(passage, noun, 'acl')
    .filter((clause) => clause !== trigger && GIVES.test(passage.tokens[clause]!.lemma))
    .flatMap((clause) => childrenBy(passage, clause, 'obl', 'iobj'))
    .filter((child) => roleOf(passage, child, scene.knowledge.lexicon, scene.language) === 'to')
    .flatMap((child) => actorsAt(scene, passage, child));

/** «la frappe menée par Israël», «les sanctions que Londres a prises»: who does what the object tells. */
export function agentsBelow(scene: Scene, passage: Passage, token: number): Found[] {
  const agents = subtree(passage, token).flatMap((node) =>
    node !== token &&
    roleOf(passage, node, scene.knowledge.lexicon, scene.language) === 'by' &&
    !isOfPerson(scene, passage, passage.tokens[node]!.head)
      ? actorsAt(scene, passage, node)
      : [],
  );
  if (agents.length > 0) return agents;
  // «la levée de l'embargo que Londres impose»; what is said of a name tells nothing of the noun above it.
  const nouns = subtree(passage, token, (child) => relation(passage.tokens[child]!) === 'acl').filter(
    (noun) => passage.tokens[noun]!.upos === 'NOUN',
  );
  return nouns.flatMap((noun) =>
    childrenBy(passage, noun, 'acl').flatMap((clause) =>
      relativeObject(passage, clause) === noun && !isOthers(passage, clause)
        ? actorsAt(scene, passage, subjectOf(passage, clause))
        : [],
    ),
  );
}

/** "a minister wanted by the court", «un chef recherché par Lima»: what is said of a person tells nothing of a deed. */
const isOfPerson = ({ knowledge, language }: Scene, { tokens }: Passage, verb: number): boolean => {
  const { deprel, head } = tokens[verb]!;
  return /^acl/.test(deprel) && isOneOf(tokens[head]!, wordSet(knowledge.lexicon.descriptions.persons[language]));
};

/** «les pertes que Kaboul a subies», «le plan que Tunis refuse»: whoever bears a thing or is against it has not done it. */
const isOthers = (passage: Passage, verb: number): boolean => NOT_ITS_DOER.test(passage.tokens[verb]!.lemma);

const NOT_ITS_DOER =
  /^(subir|endurer|essuyer|encourir|refuser|rejeter|contester|critiquer|dénoncer|condamner|combattre|craindre|redouter|qualifier|juger|considérer|voir|suffer|endure|sustain|incur|face|refuse|reject|contest|criticise|criticize|denounce|condemn|oppose|fight|fear|call|consider|see|describe)$/i;

/** «la visite d'un haut responsable russe»: an unknown noun with a demonym is of that state. */
export function ofWhom(scene: Scene, passage: Passage, token: number): readonly Found[] {
  // «de la part du dirigeant»: for whom it is done, not to whom.
  if (/^part$/i.test(passage.tokens[token]!.form)) return [];
  const direct = actorsAt(scene, passage, token);
  return direct.length > 0 ? direct : ownersOf(scene, passage, token, false).filter((one) => one.how === 'demonym');
}

/** «face aux manœuvres chinoises»: what is done stands for who does it. */
export function actorOrOwner(scene: Scene, passage: Passage, token: number): readonly Found[] {
  const direct = actorsAt(scene, passage, token);
  if (direct.length > 0) return direct;
  const between = childrenBy(passage, token, 'nmod').filter(
    (child) => roleOf(passage, child, scene.knowledge.lexicon, scene.language) === 'between',
  );
  // «face à la coopération entre Moscou et Pyongyang»
  if (between.length > 0) return distinct(between.flatMap((child) => actorsAt(scene, passage, child)));
  // «à la frontière avec la Finlande», "at the border with Chad"
  const beyond = /^(frontières?|borders?)$/i.test(passage.tokens[token]!.form)
    ? childrenBy(passage, token, 'nmod').filter(
        (child) => roleOf(passage, child, scene.knowledge.lexicon, scene.language) === 'with',
      )
    : [];
  if (beyond.length > 0) return distinct(beyond.flatMap((child) => actorsAt(scene, passage, child)));
  const agents = agentsBelow(scene, passage, token);
  if (agents.length > 0) return agents;
  const owners = ownersOf(scene, passage, token);
  // "the deal that Fiji struck", «les armes que Paris livre»
  return owners.length > 0
    ? owners
    : childrenBy(passage, token, 'acl').flatMap((clause) =>
        childrenBy(passage, clause, 'nsubj').flatMap((one) => actorsAt(scene, passage, one)),
      );
}

/** Who speaks for a region that no state answers for: «la reprise du Haut-Karabakh» was done to its own. */
const bodyOfLand = (place: string): string | undefined =>
  placeById(place)?.stands_for.find((id) => !isState(id) && isLand(id));

/** A goal or place may be a town: it stands for the state it lies in. */
export function withPlace(scene: Scene, passage: Passage, token: number): readonly Found[] {
  if (/^(there|y|ici|là-bas)$/i.test(passage.tokens[token]!.form)) return landBefore(scene, passage, token);
  const direct = actorsAt(scene, passage, token);
  if (direct.length > 0) return direct;
  // "outside the Japanese consulate in Busan": whose it is, not where it stands.
  const mission = MISSION.test(passage.tokens[token]!.form) ? ownersOf(scene, passage, token) : [];
  if (mission.length > 0) return mission;
  const place =
    placeAt(scene, passage, token) ?? townBefore(scene, passage, token) ?? regionBefore(scene, passage, token);
  const state = place ? (bodyOfLand(place) ?? placeById(place)?.in ?? (isState(place) ? place : null)) : null;
  if (isOneOf(passage.tokens[token]!, wordSet(scene.knowledge.lexicon.descriptions.conflicts[scene.language])))
    return [];
  if (!place || !state) return actorOrOwner(scene, passage, token);
  const { start, end } = spanOf(passage, [token]);
  return [{ id: state, start, end, text: passage.tokens[token]!.form, how: 'place', place }];
}

const MISSION = /^(ambassades?|consulats?|embass(?:y|ies)|consulates?)$/i;

const A_TOWN = /^(ville|localité|bourgade|métropole|agglomération|cité|city|town|village)$/i;

/** How many sentences back the town may have been named. */
const TOWN_WITHIN = 2;

/** «Le M23 est entré à Goma. … la prise de la ville», "the town": the one that was named last, by its place id. */
function townBefore(scene: Scene, passage: Passage, token: number): string | null {
  const { form, start } = passage.tokens[token]!;
  if (!A_TOWN.test(form) || !isDefinite(passage, token)) return null;
  const beside = childrenBy(passage, token, 'nmod', 'amod', 'compound', 'flat', 'appos');
  // "the capture of the city by the rebels"
  if (beside.some((child) => roleOf(passage, child, scene.knowledge.lexicon, scene.language) !== 'by')) return null;
  for (let at = passage.index; at >= Math.max(0, passage.index - TOWN_WITHIN); at--) {
    const sense = scene.mentions[at]!.findLast((one) => one.start < start && isTown(one))?.senses.find(isTownSense);
    if (sense) return sense.id;
  }
  return null;
}

const A_REGION =
  /^(enclave|région|territoire|province|péninsule|île|archipel|region|territory|peninsula|island|archipelago)$/i;

/** «Le Haut-Karabakh … la reprise de l'enclave séparatiste», "the enclave": the region that was named last, by its place id. */
function regionBefore(scene: Scene, passage: Passage, token: number): string | null {
  const { form, start } = passage.tokens[token]!;
  if (!A_REGION.test(form) || !isDefinite(passage, token)) return null;
  const names = scene.byHead[passage.index]!;
  const beside = childrenBy(passage, token, 'nmod', 'amod', 'compound', 'flat', 'appos');
  const isOther = (child: number): boolean =>
    names.has(child) ||
    (passage.tokens[child]!.upos !== 'ADJ' && roleOf(passage, child, scene.knowledge.lexicon, scene.language) === 'of');
  if (beside.some(isOther)) return null;
  for (let at = passage.index; at >= Math.max(0, passage.index - TOWN_WITHIN); at--) {
    const named = scene.mentions[at]!.findLast((one) => one.start < start && one.senses.some(isRegionSense));
    const sense = named?.senses.find(isRegionSense);
    if (sense) return sense.id;
  }
  return null;
}

const isRegionSense = ({ kind, id }: Mention['senses'][number]): boolean =>
  kind === 'place' && /^(region|island|peninsula|province)$/.test(placeById(id)?.kind ?? '');

const isTownSense = ({ kind, id }: Mention['senses'][number]): boolean =>
  kind === 'place' && /^(city|town|village)$/.test(placeById(id)?.kind ?? '');
const isTown = ({ senses }: Mention): boolean => senses.some(isTownSense);

/** "students in Dhaka", "rebels on the Philippine island of Jolo": on whose soil they are. */
export function landOf(scene: Scene, passage: Passage, token: number): readonly Found[] {
  const own = withPlace(scene, passage, token);
  if (own.length > 0) return own;
  return childrenBy(passage, token, 'nmod')
    .filter((child) => /^(in|on|from|near)$/.test(roleOf(passage, child, scene.knowledge.lexicon, scene.language)))
    .flatMap((child) => withPlace(scene, passage, child));
}

/** "the force that was sent to Haiti", «les soldats déployés en Somalie»: where those are who were sent. */
export const postedAt = (scene: Scene, passage: Passage, token: number): readonly Found[] =>
  sentUnder(passage, token)
    .filter((child) => /^(in|on|to|near)$/.test(roleOf(passage, child, scene.knowledge.lexicon, scene.language)))
    .flatMap((child) => withPlace(scene, passage, child));

/** "there", «y»: the state that was named last before it and is not who does it. */
function landBefore(scene: Scene, passage: Passage, token: number): Found[] {
  const { start, end, form } = passage.tokens[token]!;
  const own = actorsAt(scene, passage, subjectOf(passage, clauseOf(passage, token))).map(({ id }) => id);
  const last = antecedentsBefore(scene, start, passage.index - 2).findLast(({ ids }) => {
    const states = ids.filter(isState);
    return states.length === 1 && !own.includes(states[0]!);
  });
  const id = last?.ids.find(isState);
  return id ? [{ id, start, end, text: form, how: 'pronoun' }] : [];
}
