import type { RecordEvent } from '../model/index.ts';
import { type Conflict, sideOf } from './conflict.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { sortedSet } from './order.ts';
import type { PlaceSense } from './places.ts';

type States = Pick<Identity, 'stateOf'>;

/** On which day an event was, where it has a place; undefined where it has none, or is told of a longer time. */
function placedDay({ date, place, factuality }: RecordEvent): string | null | undefined {
  if (place === null || isNegative(factuality)) return undefined;
  if (date === null) return null;
  return date.precision === 'day' && date.from === date.to ? date.from : undefined;
}

/** The key under which events meet that exclude each other in two places: named persons, one deed, one day; else null. */
function sceneKey(event: RecordEvent): string | null {
  const { type, mode, sources, targets } = event;
  const day = placedDay(event);
  if (day == null || !sources.some((id) => id.startsWith('person:'))) return null;
  return JSON.stringify([type, mode, day, sortedSet([...sources, ...targets])]);
}

/**
 * One text that tells the talks of the same states twice, of the same day or of none, speaks of one meeting. A journey has
 * stations: that a guest was here and there is no conflict.
 */
function tellingKeys(event: RecordEvent, identity: States): string[] {
  const told = tellingOf(event, identity);
  return told === null ? [] : documentsOf(event).map((document) => `${document} ${told}`);
}

/** What is told of talks: their day and their states; null where they are no talks, or go on elsewhere. */
function tellingOf(event: RecordEvent, { stateOf }: States): string | null {
  const { type, mode, mood, sources, targets, evidence } = event;
  const day = placedDay(event);
  if (type !== 'CONSULT' || mode !== 'meet' || mood !== 'asserted' || day === undefined) return null;
  const states = sortedSet([...sources, ...targets].map(stateOf));
  if (states.length < 2 || evidence.some(({ quote }) => ONWARD.test(quote))) return null;
  return JSON.stringify([day, states]);
}

const documentsOf = ({ evidence }: RecordEvent): string[] => sortedSet(evidence.map(({ document }) => document));

/** «au Caire, puis à Alexandrie», "before flying to": told as one after the other. */
const ONWARD =
  /(?<!\p{L})(?:puis|ensuite|avant de|après avoir|plus tard|then|later|afterwards|before (?:\p{L}+ing)|after (?:\p{L}+ing)|moved on|went on to)(?!\p{L})/iu;

/** All keys under which an event meets others that may be it in another place. */
export function sceneKeys(event: RecordEvent, identity: States): string[] {
  const scene = sceneKey(event);
  return [...(scene === null ? [] : [scene]), ...tellingKeys(event, identity)];
}

/**
 * The same named persons doing the same thing on the same day in two places that exclude each other; and talks that one
 * text tells in two towns of one land.
 */
export function placeConflicts(events: readonly RecordEvent[], places: PlaceSense, identity: States): Conflict[] {
  const scenes = pairsBy(events, (event) => [sceneKey(event)].filter((key) => key !== null)).filter(
    ({ one, other }) => !places.compatible(one.place, other.place),
  );
  const tellings = pairsBy(events, (event) => tellingKeys(event, identity)).filter(
    ({ key, one, other }) =>
      places.areTowns(one.place, other.place) &&
      !areOthers(one, other, identity) &&
      // What is a conflict by their persons is told by that, and what many texts tell by the first of them.
      (sceneKey(one) === null || sceneKey(one) !== sceneKey(other)) &&
      key.startsWith(`${firstOfBoth(one, other)} `),
  );
  return [...scenes, ...tellings].map(({ key, one, other }) => ({
    kind: 'place' as const,
    question: key,
    sides: [sideOf(one.place!, one), sideOf(other.place!, other)] as const,
  }));
}

function firstOfBoth(one: RecordEvent, other: RecordEvent): string | undefined {
  const documents = new Set(documentsOf(other));
  return documentsOf(one).find((document) => documents.has(document));
}

type Pair = { readonly key: string; readonly one: RecordEvent; readonly other: RecordEvent };

function pairsBy(events: readonly RecordEvent[], keysOf: (event: RecordEvent) => readonly string[]): Pair[] {
  const met = new Map<string, RecordEvent[]>();
  for (const event of events) for (const key of keysOf(event)) met.set(key, [...(met.get(key) ?? []), event]);
  return [...met].flatMap(([key, list]) =>
    list.flatMap((one, at) => list.slice(at + 1).map((other) => ({ key, one, other }))),
  );
}

/** For one state both name somebody, and nobody is the same: two ministers meet two others. */
function areOthers(one: RecordEvent, other: RecordEvent, { stateOf }: States): boolean {
  const persons = ({ sources, targets }: RecordEvent): string[] =>
    [...sources, ...targets].filter((id) => id.startsWith('person:'));
  const [here, there] = [persons(one), persons(other)];
  return here.some((id) => {
    const envoys = there.filter((person) => stateOf(person) === stateOf(id));
    const own = here.filter((person) => stateOf(person) === stateOf(id));
    return envoys.length > 0 && !envoys.some((person) => own.includes(person));
  });
}
