import { type Knowledge, stateById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { formIs, perKnowledge } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { antecedentsBefore, antecedentsOf } from './antecedent.ts';
import type { Found } from './found.ts';

export const isNeighbour = formIs(/^(voisine?|neighbou?r)$/);

/** «les deux voisins», "both neighbours". */
export const areNeighbours = formIs(/^(voisine?s|neighbou?rs)$/);

/** «son grand voisin», "its neighbour": the state that is meant, found at the noun; empty where none is. */
export function neighbourActors(scene: Scene, passage: Passage, index: number, possessive: number): Found[] {
  const { start, end, form } = passage.tokens[index]!;
  const [mine, ...more] = ownerOf(scene, passage, index, possessive).filter(isState);
  const id = mine && more.length === 0 ? neighbourOf(scene, passage, index, mine) : null;
  return id ? [{ start, end, text: form, id, how: 'counterpart' }] : [];
}

/** "Nigeria, which Benin helped, thanked its neighbour": of who does it, else of whom the possessive means. */
export function ownerOf(scene: Scene, passage: Passage, index: number, possessive: number): readonly string[] {
  const subject = subjectOf(passage, clauseOf(passage, index));
  const start = subject < 0 || subject === index ? -1 : passage.tokens[subject]!.start;
  const told = scene.antecedents.findLast((one) => one.start <= start);
  return told?.start === start ? told.ids : antecedentsOf(scene, passage, possessive);
}

/** How many sentences back a neighbour may have been named. */
const REACH = 6;

/**
 * «son grand voisin», "its southern neighbour": of the states named before, the nearest that borders on it or shares its
 * corner of the world, where the words say in which direction it lies; who does something there before others, one of the
 * two that the text is about before all. Null where none does.
 */
function neighbourOf(scene: Scene, passage: Passage, index: number, mine: string): string | null {
  const home = stateById(mine);
  const direction = directionBeside(passage, index);
  const isNextTo = (id: string): boolean =>
    isState(id) &&
    id !== mine &&
    (home?.neighbours.includes(id) || stateById(id)?.subregion === home?.subregion) &&
    (direction === undefined || liesSo(scene.knowledge, mine, id, direction));
  const named = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - REACH).filter(({ ids }) =>
    ids.some(isNextTo),
  );
  const isOfRegion = (one: string): boolean =>
    isState(one) && one !== mine && direction === undefined && stateById(one)?.region === home?.region;
  const both = scene.pair.includes(mine) ? scene.pair.filter((one) => isNextTo(one) || isOfRegion(one)) : [];
  if (both.length === 1) return both[0]!;
  const last = named.at(-1);
  const doer = named.findLast((one) => one.subject && one.passage === last!.passage);
  return (doer ?? last)?.ids.findLast(isNextTo) ?? null;
}

type Direction = 'north' | 'south' | 'east' | 'west';

/** «du sud», "southern": where a neighbour is said to lie. */
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['nord', 'north'],
  ['septentrional', 'north'],
  ['northern', 'north'],
  ['sud', 'south'],
  ['méridional', 'south'],
  ['southern', 'south'],
  ['est', 'east'],
  ['oriental', 'east'],
  ['eastern', 'east'],
  ['ouest', 'west'],
  ['occidental', 'west'],
  ['western', 'west'],
]);

function directionBeside(passage: Passage, index: number): Direction | undefined {
  for (const child of childrenBy(passage, index, 'amod', 'nmod', 'compound')) {
    const told = DIRECTIONS.get(passage.tokens[child]!.form.toLowerCase());
    if (told) return told;
  }
  return undefined;
}

/** True where the capital of the second state lies on that side of the first one's, or one of them is unknown. */
function liesSo(knowledge: Knowledge, from: string, to: string, direction: Direction): boolean {
  const capitals = capitalsOf(knowledge);
  const [a, b] = [capitals.get(from), capitals.get(to)];
  if (!a || !b) return true;
  const by = direction === 'north' || direction === 'south' ? b.lat - a.lat : b.lon - a.lon;
  return direction === 'north' || direction === 'east' ? by > 0 : by < 0;
}

const capitalsOf = perKnowledge(
  ({ places }: Knowledge) =>
    new Map(places.flatMap((place) => (place.capital_of === undefined ? [] : [[place.capital_of, place] as const]))),
);

/** How many sentences back two neighbours may have been named. */
const NEIGHBOURS_WITHIN = 5;

/**
 * «les deux voisins», "the two neighbours", in a text about two who have no border: the two states named last that have one.
 * Empty where the two of the text may be meant, or where none are.
 */
export function twoNeighbours(scene: Scene, passage: Passage, index: number): readonly string[] {
  const borders = (id: string): readonly string[] => stateById(id)?.neighbours ?? [];
  const [one, other] = scene.pair;
  if (!one || !other || scene.pair.length !== 2) return [];
  if (borders(one).length === 0 || borders(other).length === 0 || borders(one).includes(other)) return [];
  const near = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - NEIGHBOURS_WITHIN);
  const named = [...new Set(near.toReversed().flatMap(({ ids }) => ids.filter(isState)))];
  for (const [at, first] of named.entries()) {
    const second = named.slice(0, at).find((id) => borders(first).includes(id));
    if (second) return [second, first].toSorted();
  }
  return [];
}
