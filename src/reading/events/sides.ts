import type { Rule } from '../../knowledge/index.ts';
import { organisationById, placeById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { antecedentsBefore } from '../actors/antecedent.ts';
import { distinct, type Found } from '../actors/found.ts';
import { stateOfPerson } from '../actors/office.ts';
import { ownersOf } from '../actors/owner.ts';
import { placeAt } from '../actors/place.ts';
import { actorsAt, actorsBelow, combinedIn } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole, roleOf } from '../text/roles.ts';
import { childrenBy, conjuncts, relation, spanOf, subtree } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import { argumentsOf } from './arguments.ts';
import { clauseSubject, nearestBefore, onlyBelow, onlyOther, tellerOf } from './around.ts';
import type { Argument } from './moved.ts';

/** Actors found for one slot of a rule, and the role that gave them. */
export interface Side {
  readonly role: string;
  readonly actors: readonly Found[];
}

const NONE: Side = { role: '', actors: [] };

/** The first role of a list that has actors. */
export function sideOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  roles: Rule['source'],
  without: readonly string[] = [],
): Side {
  for (const role of roles) {
    const actors = actorsInRole(scene, passage, trigger, role).filter(
      ({ id }) =>
        !without.includes(id) && !without.includes(organisationById(id)?.of ?? stateOfPerson(scene, id) ?? ''),
    );
    if (actors.length > 0) return { role, actors };
  }
  return NONE;
}

/** Every actor in any of the roles. */
export function allIn(scene: Scene, passage: Passage, trigger: number, roles: Rule['source']): Found[] {
  return distinct(roles.flatMap((role) => actorsInRole(scene, passage, trigger, role)));
}

const NO_ARGUMENTS: readonly Argument[] = [];

/** The arguments of each trigger by their role, in order, and whom was found in a role: its rules ask for the same ones. */
const askedOf = perToken((scene, passage, trigger) => ({
  byRole: Map.groupBy(argumentsOf(scene, passage, trigger), ({ role }) => role),
  found: new Map<string, readonly Found[]>(),
}));

function actorsInRole(scene: Scene, passage: Passage, trigger: number, role: string): readonly Found[] {
  // Whoever says «nous» is told by the quotation that a rule reads.
  if (scene.firstPerson) return seekInRole(scene, passage, trigger, role);
  const { found } = askedOf(scene, passage, trigger);
  const known = found.get(role) ?? seekInRole(scene, passage, trigger, role);
  found.set(role, known);
  return known;
}

function seekInRole(scene: Scene, passage: Passage, trigger: number, role: string): readonly Found[] {
  const { byRole } = askedOf(scene, passage, trigger);
  const inRole = (wanted: string): readonly Argument[] => byRole.get(wanted) ?? NO_ARGUMENTS;
  const objects = [...inRole('obj'), ...inRole('of')];
  switch (role) {
    case 'adj':
      return distinct([...ownersOf(scene, passage, trigger, false), ...combinedAround(scene, passage, trigger)]);
    case 'objowner':
      return distinct(objects.flatMap(({ token }) => ownersWithin(scene, passage, token)));
    case 'objby':
      return distinct(objects.flatMap(({ token }) => agentsBelow(scene, passage, token)));
    case 'land':
      return distinct(objects.flatMap(({ token }) => withPlace(scene, passage, token)));
    case 'subjland':
      return distinct(inRole('subj').flatMap(({ token }) => landOf(scene, passage, token)));
    case 'deed':
      return distinct(
        ['by', 'in', 'during', 'subj'].flatMap((one) =>
          inRole(one).flatMap(({ token }) =>
            isDeed(scene, passage, token) ? ownersWithin(scene, passage, token) : [],
          ),
        ),
      );
    case 'struck':
      return struckBy(scene, passage, trigger);
    case 'objof':
    case 'objwith':
      return distinct(objects.flatMap(({ token }) => actorsBelow(scene, passage, token)));
    case 'subjof':
      // «Les missiles que Téhéran a livrés à Moscou ont frappé …»: who gave what strikes is not who strikes.
      return distinct(inRole('subj').flatMap(({ token }) => actorsBelow(scene, passage, token, ['acl:relcl'])));
    case 'clausesubj':
      return clauseSubject(scene, passage, trigger);
    case 'defier':
      // «malgré les sanctions» tells neither whose they are nor on whom.
      return isFaced(scene, passage, trigger) && ownersOf(scene, passage, trigger).length > 0
        ? clauseSubject(scene, passage, trigger)
        : [];
    case 'before':
      return nearestBefore(scene, passage, trigger);
    case 'complsubj':
      return distinct(
        clausesOf(passage, trigger).flatMap((child) => actorsAt(scene, passage, subjectOf(passage, child))),
      );
    case 'ifsubj':
      return distinct(
        conditionsBelow(passage, trigger).flatMap((child) => actorsAt(scene, passage, subjectOf(passage, child))),
      );
    case 'whensubj':
      return distinct(
        clausesWith(passage, trigger, /^(as|when|after|quand|lorsque|alors|tandis)$/i).flatMap((child) =>
          actorsAt(scene, passage, subjectOf(passage, child)),
        ),
      );
    case 'teller':
      return tellerOf(scene, passage, trigger);
    case 'elsewhere':
      return onlyOther(scene, passage, trigger);
    case 'below':
      return onlyBelow(scene, passage, trigger);
    case 'inside':
      return actorsInside(scene, passage, trigger);
    case 'between':
    case 'to':
    case 'in':
    case 'for':
    case 'from':
    case 'near':
    case 'on':
      return distinct(
        inRole(role).flatMap(({ token }) =>
          role === 'to' && isMeeting(passage, token)
            ? []
            : [token, ...conjuncts(passage, token)].flatMap((one) => withPlace(scene, passage, one)),
        ),
      );
    case 'of':
      return distinct(inRole('of').flatMap(({ token }) => ofWhom(scene, passage, token)));
    case 'against':
    case 'about':
    case 'after':
      return distinct(inRole(role).flatMap(({ token }) => actorOrOwner(scene, passage, token)));
    default:
      return distinct(inRole(role).flatMap(({ token }) => actorsAt(scene, passage, token)));
  }
}

/** «promis au sommet d'Istanbul»: where something was said is not to whom. */
const isMeeting = (passage: Passage, token: number): boolean =>
  /^(sommet|conférence|réunion|forum|colloque|cérémonie|congrès|tribune|rencontre|summit|conference)$/i.test(
    passage.tokens[token]!.form,
  );

/**
 * «malgré les menaces», «après le refus de Paris», "in the face of sanctions", «à la demande de Lima»: what goes on or
 * follows is done by those to whom the noun was said.
 */
function isFaced(scene: Scene, passage: Passage, noun: number): boolean {
  const role = prepositionRole(passage, noun, scene.knowledge.lexicon, scene.language);
  const asked = /^(demande|requête|invitation|request|appeal)$/i.test(passage.tokens[noun]!.form);
  const isAsked =
    asked && childrenBy(passage, noun, 'case').some((at) => /^(à|sur|at|upon)$/i.test(passage.tokens[at]!.form));
  return isAsked || role === 'despite' || role === 'after' || role === 'against';
}

/** The clauses in «si», "if", "unless" below a verb, or beside the clause that it stands in. */
const conditionsBelow = (passage: Passage, trigger: number): number[] =>
  clausesWith(passage, trigger, /^(si|s['’]|if|unless|should|moins|tant)$/i);

function clausesWith(passage: Passage, trigger: number, marks: RegExp): number[] {
  const { head, upos } = passage.tokens[trigger]!;
  const heads = upos === 'VERB' && head >= 0 && passage.tokens[head]!.upos === 'VERB' ? [trigger, head] : [trigger];
  const nested = childrenBy(passage, trigger, 'ccomp', 'xcomp');
  return [...heads, ...nested].flatMap((at) =>
    childrenBy(passage, at, 'advcl').filter((child) =>
      childrenBy(passage, child, 'mark', 'advmod').some((mark) => marks.test(passage.tokens[mark]!.form)),
    ),
  );
}

/** The clauses that say what a verb or noun asks for: "demands that Chad leave", «sa demande que le Tchad parte». */
function clausesOf(passage: Passage, trigger: number): number[] {
  const { upos, head } = passage.tokens[trigger]!;
  const own = childrenBy(passage, trigger, 'ccomp', 'advcl', 'acl', 'xcomp', 'parataxis');
  const beside = upos === 'NOUN' && head >= 0 ? childrenBy(passage, head, 'ccomp', 'advcl', 'acl') : [];
  return [...own, ...beside].filter((child) => {
    if (child < trigger) return false;
    if (['ccomp', 'parataxis'].includes(relation(passage.tokens[child]!))) return true;
    // Between the trigger and the subject stands "that", «que» or "for".
    const [subject] = childrenBy(passage, child, 'nsubj').slice(-1);
    return (
      subject !== undefined &&
      passage.tokens.slice(trigger + 1, subject).some(
        ({ form }, at) =>
          /^(that|for|que|qu['’])$/i.test(form) &&
          // «appelle au dialogue, tandis que l'Équateur …»
          !/^(tandis|alors|bien|lors|sans|avant|après|dès|depuis|pendant)$/i.test(passage.tokens[trigger + at]!.form),
      )
    );
  });
}

const isDeed = (scene: Scene, passage: Passage, token: number): boolean =>
  classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).includes('violence');

/** "A Russian strike hit a Ukrainian depot": whose the thing is that the noun's verb strikes. */
function struckBy(scene: Scene, passage: Passage, noun: number): Found[] {
  const verb = passage.tokens[noun]!.head;
  if (verb < 0 || relation(passage.tokens[noun]!) !== 'nsubj') return [];
  if (!classesOf(passage.tokens[verb]!, scene.knowledge.lexicon, scene.language).includes('harm')) return [];
  return distinct(
    childrenBy(passage, verb, 'obj').flatMap((object) => {
      const direct = withPlace(scene, passage, object);
      return direct.length > 0 ? direct : ownersWithin(scene, passage, object);
    }),
  );
}

/** All who are named in what a trigger is about: not in its subject, nor in a clause that is joined to it. */
function actorsInside(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const without = ['advcl', 'parataxis'];
  if (passage.tokens[trigger]!.upos !== 'VERB') return actorsBelow(scene, passage, trigger, without);
  const passive = isPassive(passage, trigger);
  const inside = (passage.children[trigger] ?? []).filter((child) => {
    const kind = relation(passage.tokens[child]!);
    if (kind === 'nsubj') return passive;
    return kind !== 'conj' && !without.includes(kind);
  });
  return distinct(inside.flatMap((child) => actorsBelow(scene, passage, child, without)));
}

/** Owners of the noun itself, else of the nouns below it. */
function ownersWithin(scene: Scene, passage: Passage, token: number): readonly Found[] {
  const own = ownersOf(scene, passage, token);
  return own.length > 0 ? own : subtree(passage, token).flatMap((node) => ownersOf(scene, passage, node));
}

/** «la frappe menée par Israël»: who does what the object tells. */
function agentsBelow(scene: Scene, passage: Passage, token: number): Found[] {
  return subtree(passage, token).flatMap((node) =>
    node !== token && roleOf(passage, node, scene.knowledge.lexicon, scene.language) === 'by'
      ? actorsAt(scene, passage, node)
      : [],
  );
}

/** «la visite d'un haut responsable russe»: an unknown noun with a demonym is of that state. */
function ofWhom(scene: Scene, passage: Passage, token: number): readonly Found[] {
  // «de la part du dirigeant»: for whom it is done, not to whom.
  if (/^part$/i.test(passage.tokens[token]!.form)) return [];
  const direct = actorsAt(scene, passage, token);
  return direct.length > 0 ? direct : ownersOf(scene, passage, token, false).filter((one) => one.how === 'demonym');
}

/** «face aux manœuvres chinoises»: what is done stands for who does it. */
function actorOrOwner(scene: Scene, passage: Passage, token: number): readonly Found[] {
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

/** A goal or place may be a town: it stands for the state it lies in. */
export function withPlace(scene: Scene, passage: Passage, token: number): readonly Found[] {
  if (/^(there|y|ici|là-bas)$/i.test(passage.tokens[token]!.form)) return landBefore(scene, passage, token);
  const direct = actorsAt(scene, passage, token);
  if (direct.length > 0) return direct;
  const place = placeAt(scene, passage, token);
  const state = place ? (placeById(place)?.in ?? (isState(place) ? place : null)) : null;
  if (isOneOf(passage.tokens[token]!, wordSet(scene.knowledge.lexicon.descriptions.conflicts[scene.language])))
    return [];
  if (!place || !state) return actorOrOwner(scene, passage, token);
  const { start, end } = spanOf(passage, [token]);
  return [{ id: state, start, end, text: passage.tokens[token]!.form, how: 'place', place }];
}

/** "students in Dhaka", "rebels on the Philippine island of Jolo": on whose soil they are. */
function landOf(scene: Scene, passage: Passage, token: number): readonly Found[] {
  const own = withPlace(scene, passage, token);
  if (own.length > 0) return own;
  return childrenBy(passage, token, 'nmod')
    .filter((child) => /^(in|on|from|near)$/.test(roleOf(passage, child, scene.knowledge.lexicon, scene.language)))
    .flatMap((child) => withPlace(scene, passage, child));
}

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

function combinedAround(scene: Scene, passage: Passage, trigger: number): Found[] {
  return combinedIn(
    scene,
    passage,
    spanOf(
      passage,
      subtree(passage, trigger, (child) => ['acl', 'conj'].includes(passage.tokens[child]!.deprel)),
    ),
  );
}
