import type { Clause } from './clause.ts';
import type { World } from './world.ts';

/**
 * Whether a clause covers the place of an attack. What the clause names itself goes before the state or the home territory
 * that it is part of; forces abroad are covered where the clause says so. null: its text does not settle it.
 *
 * @param at place or state; null: the home territory of the attacked
 */
export function covers(
  { area, parties }: Pick<Clause, 'area' | 'parties'>,
  at: string | null,
  attacked: string,
  world: World,
): boolean | null {
  const place = at ?? attacked;
  const state = place === attacked ? attacked : stateOf(place, world);
  if (area === null) return state === attacked ? true : null;
  for (const name of namesOf(place, state, attacked, parties)) {
    if (area.excludes?.includes(name)) return false;
    if (area.doubtful?.includes(name)) return null;
    if (area.covers.includes(name)) return state === attacked || state === null || area.forces ? true : null;
  }
  return area.exhaustive ? false : null;
}

/** Under which names a clause may hold a place, the nearest first. */
function namesOf(
  place: string,
  state: string | null,
  attacked: string,
  parties: ReadonlySet<string>,
): readonly string[] {
  if (state === null) return [place];
  const named = state === place ? [place] : [place, state];
  if (state === attacked) return [...named, 'home'];
  return parties.has(state) ? [...named, 'parties'] : named;
}

/** The state in which a place lies by the most widely recognised claim; a state lies in itself. */
function stateOf(place: string, { stateOfPlace }: World): string | null {
  const state = stateOfPlace(place);
  return state === undefined ? place : state;
}
