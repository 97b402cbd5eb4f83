import type { Rule } from '../../knowledge/index.ts';
import { organisationById, placeById } from '../../knowledge/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found, foundFor } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, tokenAt } from '../text/tree.ts';
import { accuserOf } from './accuser.ts';
import { argumentsOf } from './arguments.ts';
import { besideSubject, clauseSubject, nearestBefore, onlyBelow, onlyOther, tellerOf } from './around.ts';
import { aimOf, areNobodys, doersOfBlow, isBlow, struckBy } from './blows.ts';
import { acrossBorder, heldBelow } from './border.ts';
import { clausesOf, clausesWith, conditionsBelow, seenBelow } from './clauses-below.ts';
import { isFaced, wrongedFrom } from './faced.ts';
import { besideAnyBlow } from './feared.ts';
import { holdersOf, isDeed } from './holders.ts';
import { notInPassing } from './in-passing.ts';
import { actorsInside, combinedAround, describedBy, outsideOf } from './inside.ts';
import { withoutMakers } from './maker.ts';
import type { Argument } from './moved.ts';
import { ownOrAll, reached } from './reached.ts';
import { forWhom } from './spokesman.ts';
import {
  actorOrOwner,
  agentsBelow,
  gottenBy,
  landOf,
  ofWhom,
  ownersWithin,
  postedAt,
  withPlace,
} from './standing-for.ts';

/** Actors found for one slot of a rule, and the role that gave them. */
export interface Side {
  readonly role: string;
  readonly actors: readonly Found[];
  /** Told only below a phrase of time or place ("during a visit to Oslo"). */
  readonly isAside?: boolean;
}

/** A side that nobody tells. */
export const NOBODY: Side = { role: '', actors: [] };

/** The first role of a list that has actors. */
export function sideOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  roles: Rule['source'],
  without: readonly string[] = [],
): Side {
  // By number: the engine walks over lists of knowledge, which are frozen, by its slow way.
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at]!;
    const inRole = actorsInRole(scene, passage, trigger, role);
    // Most roles have none.
    if (inRole.length === 0) continue;
    const actors = inRole.filter(
      ({ id }) =>
        !without.includes(id) && !without.includes(organisationById(id)?.of ?? stateOfPerson(scene, id) ?? ''),
    );
    if (actors.length === 0) continue;
    const isAside = isAsideOnly(scene, passage, trigger, role);
    const own = isAside ? ownLater(scene, passage, trigger, roles, at, without) : null;
    return own ?? { role, actors, isAside };
  }
  return NOBODY;
}

/** "stands behind Chad in the dispute with Togo": whom a role has only below a phrase of time or place. */
function isAsideOnly(scene: Scene, passage: Passage, trigger: number, role: string): boolean {
  const args = askedOf(scene, passage, trigger).byRole.get(role);
  if (!args?.some(({ aside }) => aside === true)) return false;
  // "Together with Togo, Chad supplied Niger with shells": nobody but those told aside is named in the role.
  return inRoleOf(scene, passage, trigger, role, ownOnly).length === 0;
}

/** Roles of those who stand within the object's own phrase. */
const OF_OBJECT: ReadonlySet<string> = new Set(['objowner', 'objof', 'objby', 'objwith']);

/** Whom a later role of the list has at the trigger itself; null for none. */
function ownLater(
  scene: Scene,
  passage: Passage,
  trigger: number,
  roles: Rule['source'],
  from: number,
  without: readonly string[],
): Side | null {
  const { byRole } = askedOf(scene, passage, trigger);
  for (const role of roles.slice(from + 1)) {
    const own = OF_OBJECT.has(role) ? [...(byRole.get('obj') ?? []), ...(byRole.get('of') ?? [])] : byRole.get(role);
    if (!own?.some(({ aside }) => aside !== true)) continue;
    const actors = actorsInRole(scene, passage, trigger, role).filter(({ id }) => !without.includes(id));
    if (actors.length > 0) return { role, actors };
  }
  return null;
}

/** Every actor in any of the roles. */
export function allIn(scene: Scene, passage: Passage, trigger: number, roles: Rule['source']): Found[] {
  return foundFor(roles, (role) => actorsInRole(scene, passage, trigger, role));
}

/** Where the blow stands by which somebody is struck; behind a passive also in what came before. */
const DEEDS = ['by', 'in', 'during', 'subj'];

const KEEPS = /^(stay|steer|shy|abstain|refrain)$/;

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

/** Roles in which whom a blow would hit might be taken for whom one warns of it. */
const NEAR_BLOWS = new Set(['against', 'in', 'inside', 'on', 'to']);

function seekInRole(scene: Scene, passage: Passage, trigger: number, role: string): readonly Found[] {
  const own = inRoleOf(scene, passage, trigger, role, ownFirstOf);
  const inRole = withoutMakers(passage, role, own.length > 0 ? own : inRoleOf(scene, passage, trigger, role, asTold));
  const found = notInPassing(scene, passage, trigger, role, inRole);
  if (found.length === 0 || !NEAR_BLOWS.has(role)) return found;
  const feared = besideAnyBlow(scene, passage, trigger);
  return feared.size === 0 ? found : found.filter(({ start }) => !feared.has(start));
}

/** Those of the deed's own phrase where it has some, or else all. */
function ownFirstOf(args: readonly Argument[]): readonly Argument[] {
  const own = ownOnly(args);
  return own.length > 0 ? own : args;
}

const ownOnly = (args: readonly Argument[]): readonly Argument[] => args.filter(({ aside }) => aside !== true);

const asTold = (args: readonly Argument[]): readonly Argument[] => args;

function inRoleOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  role: string,
  choose: (args: readonly Argument[]) => readonly Argument[],
): readonly Found[] {
  const { byRole } = askedOf(scene, passage, trigger);
  const inRole = (wanted: string): readonly Argument[] => choose(byRole.get(wanted) ?? NO_ARGUMENTS);
  // "stayed away from the bloc's meetings": what one stays away from is the object.
  const left = (): readonly Argument[] => (KEEPS.test(passage.tokens[trigger]!.lemma) ? inRole('from') : NO_ARGUMENTS);
  const objects = (): readonly Argument[] => [...inRole('obj'), ...inRole('of'), ...left()];
  switch (role) {
    case 'adj':
      return distinct([...ownersOf(scene, passage, trigger, false), ...combinedAround(scene, passage, trigger)]);
    case 'objowner':
      return foundFor(objects(), ({ token }) => {
        const getters = gottenBy(scene, passage, token, trigger);
        if (getters.length > 0) return getters;
        const wronged = wrongedFrom(passage, trigger, token);
        return ownersWithin(scene, passage, token).filter(({ start }) => start < wronged);
      });
    case 'objby':
      return foundFor(objects(), ({ token }) => agentsBelow(scene, passage, token));
    case 'land':
      return foundFor(objects(), ({ token }) => withPlace(scene, passage, heldBelow(passage, token)));
    case 'subjland':
      return foundFor(inRole('subj'), ({ token }) => [
        ...landOf(scene, passage, token),
        ...postedAt(scene, passage, token),
      ]);
    case 'deed':
      return foundFor(isPassive(passage, trigger) ? [...DEEDS, 'after'] : DEEDS, (one) =>
        inRole(one).flatMap(({ token }) =>
          isBlow(scene, passage, token) ? doersOfBlow(scene, passage, one, token) : [],
        ),
      );
    case 'struck':
      return struckBy(scene, passage, trigger);
    case 'border':
      return foundFor(['in', 'on', 'near', 'to'], (one) =>
        inRole(one).flatMap(({ token }) => acrossBorder(scene, passage, trigger, token)),
      );
    case 'seen':
      return seenBelow(scene, passage, trigger);
    case 'aim':
      return foundFor(childrenBy(passage, trigger, 'advcl', 'xcomp'), (child) =>
        passage.tokens[child]!.feats.VerbForm === 'Inf'
          ? [
              ...foundFor(childrenBy(passage, child, 'obj', 'iobj'), (object) => actorsAt(scene, passage, object)),
              ...actorsBelow(scene, passage, child, ['parataxis']),
            ]
          : [],
      );
    case 'objof':
    case 'objwith':
      // «quitter la force qui combat Boko Haram»: what its clause tells has its own sides.
      return foundFor(objects(), ({ token }) => actorsBelow(scene, passage, token, ['acl:relcl']));
    case 'subj': {
      const holders = holdersOf(scene, passage, trigger);
      if (holders.length > 0) return holders;
      return foundFor(inRole('subj'), ({ token }) => {
        const own = actorsAt(scene, passage, token);
        return own.length > 0 ? own : forWhom(scene, passage, token);
      });
    }
    case 'subjof':
      // «Les missiles que Téhéran a livrés à Moscou ont frappé …»: who gave what strikes is not who strikes.
      return foundFor(inRole('subj'), ({ token }) => {
        // "an Israeli strike on Doha killed …", "Peru's charges against Chad worry …": whose it is, not whom it hit.
        const strikes = isBlow(scene, passage, token);
        const doers = [...ownersOf(scene, passage, token), ...agentsBelow(scene, passage, token)];
        if (doers.length > 0 && (strikes || isDeed(passage.tokens[token]!))) return doers;
        // "gunmen in Somalia": nobody knows whose they are, only where it was.
        const aim = strikes || areNobodys(scene, passage, token) ? aimOf(scene, passage, token) : NO_TOKENS;
        const below = actorsBelow(scene, passage, token, ['acl:relcl', 'obl:agent']);
        const own = below.length > 0 ? below : doersOf(scene, passage, token);
        return outsideOf(passage, trigger, token, own).filter(({ start }) => !aim.has(tokenAt(passage, start)));
      });
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
      return foundFor(clausesOf(passage, trigger), (child) => actorsAt(scene, passage, subjectOf(passage, child)));
    case 'ifsubj':
      return foundFor(conditionsBelow(passage, trigger), (child) =>
        actorsAt(scene, passage, subjectOf(passage, child)),
      );
    case 'whensubj':
      return foundFor(
        clausesWith(passage, trigger, /^(as|when|while|after|apr[èe]s|quand|lorsque|alors|tandis)$/i).filter(
          (child) => !isPassive(passage, child),
        ),
        (child) => actorsAt(scene, passage, subjectOf(passage, child)),
      );
    case 'mainsubj':
      return [...besideSubject(scene, passage, trigger), ...accuserOf(scene, passage, trigger)];
    case 'beingof':
      return foundFor(inRole('being'), ({ token }) => ownersWithin(scene, passage, token));
    case 'aftersubj':
      return foundFor(
        clausesWith(passage, trigger, /^(after|apr[èe]s)$/i).filter((child) => !isPassive(passage, child)),
        (child) => actorsAt(scene, passage, subjectOf(passage, child)),
      );
    case 'teller':
      return tellerOf(scene, passage, trigger);
    case 'elsewhere':
      return onlyOther(scene, passage, trigger);
    case 'below':
      return onlyBelow(scene, passage, trigger);
    case 'inside':
      return actorsInside(scene, passage, trigger);
    case 'to': {
      // «demande à Honiara de renoncer à son pacte avec Pékin»: whom the verb itself is put to comes first.
      const own = inRole('to').filter(({ distance }) => distance === 1);
      return ownOrAll(own, inRole('to'), (args) => reached(scene, passage, role, args));
    }
    case 'between':
    case 'in':
    case 'for':
    case 'from':
    case 'near':
    case 'on':
      return reached(scene, passage, role, inRole(role));
    case 'described':
      return describedBy(scene, passage, trigger).own;
    case 'companion':
      return describedBy(scene, passage, trigger).others;
    case 'seat':
      return distinct(
        inRole('in').flatMap(({ token, distance }) =>
          distance === 1 && isSeat(scene, passage, token) ? withPlace(scene, passage, token) : [],
        ),
      );
    case 'of':
      return foundFor(inRole('of'), ({ token }) => ofWhom(scene, passage, token));
    case 'against':
    case 'about':
    case 'after':
      return foundFor(inRole(role), ({ token }) => actorOrOwner(scene, passage, token));
    default:
      return foundFor(inRole(role), ({ token }) => actorsAt(scene, passage, token));
  }
}

/** "the move by Kigali", «la décision prise par Lima»: who does what a noun tells; «des groupes financés par Lima» tells no deed. */
const doersOf = (scene: Scene, passage: Passage, token: number): readonly Found[] =>
  /^(move|decision|step|action|act|plan|announcement|visit|sale|deal|purchase|attack|décision|geste|mesure|annonce|vente|achat|visite|attaque|projet)$/.test(
    passage.tokens[token]!.lemma,
  )
    ? agentsBelow(scene, passage, token)
    : [];

/** "in Tokyo": a town that stands for a government. */
const isSeat = (scene: Scene, passage: Passage, token: number): boolean =>
  scene.byHead[passage.index]!.get(token)?.senses.some(
    ({ kind, id }) => kind === 'place' && (placeById(id)?.stands_for.length ?? 0) > 0,
  ) === true;

const NO_TOKENS: ReadonlySet<number> = new Set();
