import { organisationById } from '../../knowledge/index.ts';
import { type EventType, isState } from '../../model/index.ts';
import { antecedentsBefore } from '../actors/antecedent.ts';
import { actorsBelow } from '../actors/below.ts';
import { findAgreements } from '../agreements/find.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { bondsIn } from './bonds.ts';
import type { Deed } from './deed.ts';
import type { FoundEvent } from './found.ts';
import { lastTold } from './last-told.ts';
import { isNear } from './near.ts';

/** How many sentences back two may have been told to have to do with each other. */
const REACH = 4;

/** An act of which one side is told, and what is known when its other side is sought. */
export interface Act {
  readonly scene: Scene;
  readonly passage: Passage;
  readonly trigger: number;
  readonly type: EventType;
  /** A request for help: asked of friends. */
  readonly asksHelp: boolean;
  /** The side that is told, as states and bodies. */
  readonly own: ReadonlySet<string>;
  /** The events told before. */
  readonly earlier: readonly FoundEvent[];
}

/** The deed as an act of the side that is told. */
export const actOf = ({ scene, passage, trigger, rule, earlier }: Deed, own: readonly string[]): Act => ({
  scene,
  passage,
  trigger,
  type: rule.type,
  asksHelp: rule.type === 'REQUEST' && rule.mode === 'assist',
  own: new Set(own),
  earlier,
});

/** What stands between two sides: an event of theirs or a pact that binds them, as one sentence tells it. */
type Tie = readonly [one: readonly string[], other: readonly string[]];

/**
 * «Varsovie a signé un accord avec Kiev. La Pologne a accordé un prêt.», "Chad ended its pact with France. Paris withdrew
 * its planes": the one with whom a side was told to have to do just before, in the same breath. Null where it was told
 * of several, where others were spoken of since, or where the sentence itself names another.
 */
export function partnerBefore(act: Act): string | null {
  const { scene, passage, trigger, type, own, earlier } = act;
  if (own.size !== 1) return null;
  const isOfFriends = FRIENDLY.has(type) || act.asksHelp;
  const ground = isOfFriends ? earlier.filter(({ event }) => !HOSTILE.has(event.type)) : earlier;
  // «Oslo a accusé Minsk. Des avions néerlandais l'ont aidée. Oslo ferme la frontière.»: with whom it is at odds.
  const foes = type === 'SANCTION' ? earlier.filter(({ event }) => HOSTILE.has(event.type)) : [];
  const foe =
    foes.length > 0 && foes.length < earlier.length ? partnerBefore({ ...act, type: 'ACCUSE', earlier: foes }) : null;
  if (foe !== null) return foe;
  const passed: Tie[] = [];
  for (let at = passage.index; at >= 0 && at >= passage.index - REACH && isNear(scene, passage, at); at--) {
    const ties = [...tiesIn({ ...act, earlier: ground }, at), ...bondTies(act, at)];
    const mine = ties.map((tie) => othersIn(tie, own)).filter((others) => others.length > 0);
    if (mine.length === 0) {
      passed.push(...ties);
      continue;
    }
    const [partner, ...more] = new Set(mine.flat());
    if (partner === undefined || more.length > 0 || !passed.every((tie) => tie.flat().includes(partner))) return null;
    // Who is none of the two whom the text is about, or no state to arrive in, must stand nearer.
    const isOutside =
      scene.pair.length === 2 && [...own].some((id) => scene.pair.includes(id)) && !scene.pair.includes(partner);
    if (isOutside && scene.passages[at]!.blockIndex !== passage.blockIndex) return null;
    if (type === 'CONSULT' && !isState(partner)) return null;
    // Whoever helps somebody is neither helped nor punished by that one in the same breath.
    if ((type === 'AID' || type === 'SANCTION') && isHelper(act, partner)) return null;
    return isAmongTwo(act, partner) || namesAnother(scene, passage, trigger, [...own, partner]) ? null : partner;
  }
  return null;
}

/** Told before to be at odds with the side that is told, and never to have done anything with it or for it. */
export function areFoes({ earlier, own }: Act, other: string): boolean {
  const between = earlier.filter(
    ({ event }) =>
      [...event.sources, ...event.targets].includes(other) &&
      [...event.sources, ...event.targets].some((id) => own.has(id)),
  );
  return between.length > 0 && between.every(({ event }) => HOSTILE.has(event.type));
}

/** The partner was told just before to have helped the side that is told. */
const isHelper = ({ earlier, passage, own }: Act, partner: string): boolean =>
  earlier.some(
    (one) =>
      one.event.type === 'AID' &&
      one.passage >= passage.index - REACH &&
      one.event.sources.includes(partner) &&
      one.event.targets.some((id) => own.has(id)),
  );

/**
 * «Le Pérou et l'Équateur se sont affrontés. Le Brésil a appelé au dialogue.»: the two who were told to have to do with each
 * other right before an outsider speaks, in a text that is about no two. Empty where there are not two.
 * @param here whether the same sentence counts, up to the trigger
 */
export function twoToldBefore(act: Act, here = false): readonly string[] {
  const { scene, passage, own } = act;
  for (
    let at = here ? passage.index : passage.index - 1;
    at >= 0 && at >= passage.index - REACH && isNear(scene, passage, at);
    at--
  ) {
    const ties = tiesIn(act, at).map((tie) => [...new Set(tie.flat())]);
    const two = ties.find((sides) => sides.length === 2 && sides.every((id) => isState(id) && !own.has(id)));
    if (two) return two;
  }
  return [];
}

/** How many sentences back a deed may stand that another does as well. */
const PARALLEL = 2;

/**
 * «Podgorica a livré des munitions à Kiev. Skopje a donné des chars.»: whoever does the like right behind another does it
 * to the same side, where no other is named. Null where nobody did the like.
 */
export function sameTarget({ scene, passage, trigger, type, own, earlier }: Act): string | null {
  const last = lastTold(earlier, passage, PARALLEL, (one) => one.passage < passage.index || one.trigger < trigger);
  // «Berlin enverra une batterie en Lituanie. Paris s'est dit prêt à dépêcher trois avions.»
  const isAlike = last?.event.type === type || (type === 'AGREE' && last?.event.type === 'AID');
  if (!last || !isAlike || !isNear(scene, passage, last.passage) || last.stance.mood === 'hypothetical') return null;
  const targets = last.event.targets.filter(isSide);
  const [target] = targets;
  const isOther = targets.length === 1 && !own.has(target!) && !last.event.sources.some((id) => own.has(id));
  return isOther && !last.event.sources.includes(target!) && !namesAnother(scene, passage, trigger, [...own, target!])
    ? target!
    : null;
}

/** What is given or agreed says nothing of whom one strikes or blames. */
const FRIENDLY: ReadonlySet<string> = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'SUPPORT']);
const HOSTILE: ReadonlySet<string> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'REJECT',
  'SANCTION',
  'THREATEN',
]);

/** The document's own partner of the side is named as well, in this sentence or the one before: either may be meant. */
function isAmongTwo({ scene, passage, own }: Act, partner: string): boolean {
  if (scene.pair.length !== 2 || scene.pair.includes(partner)) return false;
  const [mine, ...both] = scene.pair.filter((id) => own.has(id));
  if (mine === undefined || both.length > 0) return false;
  const other = scene.pair.find((id) => id !== mine);
  return antecedentsBefore(scene, passage.end, passage.index - 1).some(({ ids }) => ids.includes(other!));
}

/** What is told in a sentence, up to the trigger where it is the trigger's own. */
function tiesIn({ scene, passage, trigger, earlier }: Act, at: number): Tie[] {
  const told = earlier.filter((one) => one.passage === at && (at < passage.index || one.trigger < trigger));
  const pacts = at < passage.index ? findAgreements(scene).filter(({ passages }) => passages.has(at)) : [];
  return [
    ...told.map(({ event }): Tie => [event.sources.filter(isSide), event.targets.filter(isSide)]),
    ...pacts.map(({ agreement: { parties } }): Tie => [parties.filter(isSide), parties.filter(isSide)]),
  ];
}

/** What the sentence says the two are to each other, where it fits the act: an ally is not whom one strikes. */
const bondTies = ({ scene, passage, trigger, type }: Act, at: number): Tie[] =>
  bondsIn(scene, scene.passages[at]!)
    .filter(
      (bond) => (at < passage.index || bond.at < trigger) && bond.tone !== (HOSTILE.has(type) ? 'friends' : 'foes'),
    )
    .map(({ ids }): Tie => [ids, ids]);

/** States and bodies of states; persons and ministries stand beside their state. */
const isSide = (id: string): boolean => isState(id) || /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '');

/** Who stands on the other side of a tie; those of a symmetric one are all on both. */
function othersIn([one, other]: Tie, own: ReadonlySet<string>): string[] {
  const isMine = (id: string): boolean => own.has(id);
  const across = one.some(isMine) ? other : other.some(isMine) ? one : [];
  return across.filter((id) => !isMine(id));
}

/** A third that the deed's own words name: it may be meant, in a role that no rule knows. */
export const namesAnother = (scene: Scene, passage: Passage, trigger: number, known: readonly string[]): boolean =>
  actorsBelow(scene, passage, trigger, ['nsubj', 'parataxis', 'conj', 'advcl']).some(
    ({ id }) => isSide(id) && !known.includes(id),
  );
