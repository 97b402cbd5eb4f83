import { type DateSpan, type EventCore, type EventType, isPerson } from '../model/index.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import type { EventTelling, Told } from './material.ts';
import { sortedSet } from './order.ts';
import type { PlaceSense } from './places.ts';
import { tellsApart } from './quantities.ts';
import { daysAfter, daysApart, daysBetween, spanDays } from './spans.ts';

/** What both sides do together: who is named first says nothing. */
const symmetric: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);
const unreal: ReadonlySet<string> = new Set(['hypothetical', 'counterfactual']);
/** Outlets differ by so many days on one signature. */
const signatureSlack = 7;
/** A journey that is told by its days seldom takes longer. */
const visitDays = 8;
/** «depuis juin» may mean any day of the month (days). */
const beginningSlack = 31;

/** So many days may lie between two mentions of one event, at most. */
export const slackOf = (type: EventType): number => (type === 'AGREE' ? signatureSlack : 1);

/** One mention of an event with its actors seen as the states they act for. */
export type EventMention = EventTelling & {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly states: { readonly sources: readonly string[]; readonly targets: readonly string[] };
  /** The persons among them, with the state that each acts for. */
  readonly people: readonly (readonly [person: string, state: string])[];
  readonly agreement: string | null;
};

/** Prepares a mention, with actors under the ids of the record, for comparison. */
export function eventMention(
  mention: EventTelling,
  stateOf: Identity['stateOf'],
  agreementOf: (document: string, fact: string) => string | undefined,
): EventMention {
  const { sources, targets } = mention.told;
  return {
    ...mention,
    sources: sortedSet(sources),
    targets: sortedSet(targets),
    states: { sources: sortedSet(sources.map(stateOf)), targets: sortedSet(targets.map(stateOf)) },
    people: persons(sortedSet([...sources, ...targets])).map((person) => [person, stateOf(person)] as const),
    agreement: recordAgreement(mention, agreementOf),
  };
}

/** The record's agreement that an event of a reading concerns. */
export const recordAgreement = (
  { document, told: { agreement } }: Told<EventCore>,
  agreementOf: (document: string, fact: string) => string | undefined,
): string | null => (agreement === null ? null : (agreementOf(document, agreement) ?? null));

/** Whether two mentions can be one event: nothing that both say tells them apart. Time stands apart: `timeFits`. */
export function compatible(a: EventMention, b: EventMention, places: PlaceSense): boolean {
  const [left, right] = [a.told, b.told];
  if (left.type !== right.type || isNegative(left.factuality) !== isNegative(right.factuality)) return false;
  if (unreal.has(left.mood) !== unreal.has(right.mood)) return false;
  if (left.mode !== null && right.mode !== null && left.mode !== right.mode && !areTalksOfVisit(a, b)) return false;
  if (apart(left.dimensions, right.dimensions)) return false;
  if (a.agreement !== null && b.agreement !== null && a.agreement !== b.agreement) return false;
  if (tellsApart(left.quantity, right.quantity)) return false;
  return places.compatible(left.place, right.place) && actorsFit(a, b);
}

/**
 * A journey and the talks for which it is made are one event: the guest is received on a day of the visit. By the month
 * only where one person is told of both, since guest and host may meet again elsewhere. What has no day is of the visit
 * that its own document tells (`timelessFits`); not so a meeting known by those who met, unless the visit is of both.
 */
function areTalksOfVisit(a: EventMention, b: EventMention): boolean {
  const modes = [a.told.mode, b.told.mode];
  if (a.told.type !== 'CONSULT' || !modes.includes('visit') || !modes.includes('meet')) return false;
  if (a.told.date === null || b.told.date === null) {
    const talks = a.told.mode === 'meet' ? a : b;
    const met = personsOf(talks);
    const sides = new Set(talks.people.map(([, state]) => state));
    return sides.size < 2 || met.every((person) => personsOf(talks === a ? b : a).includes(person));
  }
  const longest = Math.max(spanDays(a.told.date), spanDays(b.told.date));
  return daysApart(a.told.date, b.told.date) === 0 && (longest <= visitDays || samePersons(a, b));
}

/** Whether the days told allow one event. Both must be dated. */
export function timeFits(a: EventMention, b: EventMention): boolean {
  if (a.told.date === null || b.told.date === null) return false;
  const days = daysApart(a.told.date, b.told.date);
  if (days === 0) return beginAlike(a.told.date, b.told.date);
  if (days > signatureSlack) return false;
  if (a.told.type === 'AGREE' && a.agreement !== null && a.agreement === b.agreement && a.told.mode === b.told.mode)
    return true;
  // One journey told by its first day here and its last day there.
  return days === 1 && a.told.mode === 'visit' && b.told.mode === 'visit' && samePersons(a, b);
}

/**
 * Whether one of two mentions can have a say in which event the other goes to.
 *
 * @param isBeside whether they, or others that are like them in all else, stand in the same document
 */
export function bearsOn(a: EventMention, b: EventMention, places: PlaceSense, isBeside: boolean): boolean {
  if (a.told.type !== b.told.type) return false;
  if (a.told.date !== null && b.told.date !== null) return timeFits(a, b) && compatible(a, b, places);
  if (!compatible(a, b, places)) return false;
  return (
    (a.told.date === null && timelessFits(a, b, isBeside)) || (b.told.date === null && timelessFits(b, a, isBeside))
  );
}

/** All that a mention says besides its day and the pact that it stands beside, which one sentence names and another does not. */
export const sayingKey = ({ told, states }: EventMention): string =>
  JSON.stringify([told.mode, sortedSet(told.dimensions), told.place, told.quantity, states]);

/** For so many days an event is in the news. */
export const news = 60;
/** What lies further before its publication is told as history (days). */
const memory = 731;

/**
 * What has gone on since a day covers every later one: it is the same as what is told of a later day only where that
 * day is near its beginning. A train that runs since June is not the flight that began at the end of July.
 */
function beginAlike(a: DateSpan, b: DateSpan): boolean {
  const opening = (span: DateSpan): DateSpan =>
    span.from === null || span.to !== null ? span : { ...span, to: daysAfter(span.from, beginningSlack) };
  return daysApart(opening(a), opening(b)) === 0;
}

/**
 * Whether a mention without a day can be one with another: told in the same document, or saying the very same. Both
 * must say more than who with whom («cooperation»), and what is told as history is not meant by what has no date.
 *
 * @param isBeside whether the other, or one that is like it in all else, stands in the same document
 */
export function timelessFits(undated: EventMention, other: EventMention, isBeside: boolean): boolean {
  // A plan is the deed only where their days say so: sea links that are planned are not the flights that have resumed.
  if ((undated.told.mood === 'planned') !== (other.told.mood === 'planned')) return false;
  if (!shareMark(undated, other) || isHistory(other, other.source.published)) return false;
  if (isBeside) return true;
  // «un haut responsable» who visits there is not the president who visited here.
  const nobody = undated.people.length === 0 && other.people.length === 0;
  if (!nobody && !samePersons(undated, other)) return false;
  if (!isKnownByPersons(undated, other) && !isRecent(undated, other)) return false;
  return sayingKey(undated) === sayingKey(other) && !isHistory(other, undated.source.published);
}

/** A journey is known by its traveller, a meeting by two who met: whom else one person met is not told. */
function isKnownByPersons(a: EventMention, b: EventMention): boolean {
  if (a.told.mode === 'visit') return a.sources.some((id) => isPerson(id) && b.sources.includes(id));
  return a.people.filter(([person]) => b.people.some(([other]) => other === person)).length > 1;
}

/** What two articles tell without a day («la rencontre entre les deux pays») is one only while it is news. */
function isRecent(undated: EventMention, other: EventMention): boolean {
  const day = dayInNews(other);
  if (day === null || undated.source.published === null) return false;
  return Math.abs(daysBetween(day, undated.source.published)) <= news;
}

/** The day on which it is news: its own, else that of its publication. */
export const dayInNews = ({ told, source }: EventMention): string | null =>
  told.date === null ? source.published : (told.date.from ?? told.date.to);

/** Something besides actors and type that both name. */
function shareMark(a: EventMention, b: EventMention): boolean {
  if (a.told.mode !== null && (a.told.mode === b.told.mode || areTalksOfVisit(a, b))) return true;
  if (a.agreement !== null && a.agreement === b.agreement) return true;
  return a.told.dimensions.some((dimension) => b.told.dimensions.includes(dimension)) || samePersons(a, b);
}

/** Long past on the day of publication, or not yet come; where that day is not known, whatever only has a year. */
export function isHistory({ told: { date } }: EventMention, published: string | null): boolean {
  if (date === null || date.from === null) return false;
  if (published === null) return date.precision === 'year' || date.precision === 'decade';
  const age = daysBetween(date.from, published);
  return age < 0 || age > memory;
}

export const isSymmetric = (type: EventType): boolean => symmetric.has(type);

/** Two sides of an event, or the states that they act for. */
type Sides = { readonly sources: readonly string[]; readonly targets: readonly string[] };

// Asked for millions of pairs: nothing is sorted or put into lists here.
function actorsFit(a: EventMention, b: EventMention): boolean {
  if (isSymmetric(a.told.type)) {
    const [one, other] = [countOf(a.states), countOf(b.states)];
    const shared = countOf(a.states, b.states);
    if (shared < Math.min(2, one, other) || shared * 2 < Math.max(one, other)) return false;
    const isJourney =
      (a.told.mode === 'visit' || b.told.mode === 'visit') && a.told.mode !== 'meet' && b.told.mode !== 'meet';
    if (isOnePact(a, b)) return true;
    return isJourney ? !(a.people.length > 0 && b.people.length > 0 && !samePersons(a, b)) : !otherEnvoys(a, b);
  }
  if (!meets(a.states.sources, b.states.sources) || !meets(a.states.targets, b.states.targets)) return false;
  return isOnePact(a, b) || !(otherPersons(a.sources, b.sources) || otherPersons(a.targets, b.targets));
}

const names = ({ sources, targets }: Sides, id: string): boolean => sources.includes(id) || targets.includes(id);

/** How many stand on either side, or how many of them on a side of another. */
function countOf({ sources, targets }: Sides, other?: Sides): number {
  let count = 0;
  for (const id of sources) if (other === undefined || names(other, id)) count += 1;
  for (const id of targets) if (!sources.includes(id) && (other === undefined || names(other, id))) count += 1;
  return count;
}

const persons = (ids: readonly string[]): string[] => ids.filter(isPerson);
const meets = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length === 0 && b.length === 0) || a.some((id) => b.includes(id));
const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/** A signature is one whoever is named as its hand. */
const isOnePact = (one: EventMention, other: EventMention): boolean =>
  one.agreement !== null && one.agreement === other.agreement;

/** Both name persons and not one is the same: a minister's journey is not the president's. */
const otherPersons = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(isPerson) && b.some(isPerson) && !a.some((id) => isPerson(id) && b.includes(id));

/** For one state that both name somebody of, nobody is the same: one article may name the host, another the guest. */
const otherEnvoys = (one: EventMention, other: EventMention): boolean =>
  one.people.some(([, state]) => {
    let isNamed = false;
    for (const [envoy, own] of other.people) {
      if (own !== state) continue;
      if (one.people.some(([person, of]) => of === state && person === envoy)) return false;
      isNamed = true;
    }
    return isNamed;
  });

/** The persons that it names. */
export const personsOf = ({ people }: EventMention): string[] => people.map(([person]) => person);

/** Whether both name one person. */
export const samePersons = (a: EventMention, b: EventMention): boolean =>
  a.people.some(([person]) => b.people.some(([other]) => other === person));
