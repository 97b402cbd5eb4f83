import type { Area } from './clause.ts';
import type { World } from './world.ts';

/**
 * Whether a clause covers the place of an attack. `null`: its text does not settle it.
 *
 * @param at place or state; null: the home territory of the attacked
 */
export function covers(area: Area | null, at: string | null, attacked: string, world: World): boolean | null {
  const place = at ?? attacked;
  const state = place === attacked ? attacked : stateOf(place, world);
  if (area === null) return state === attacked ? true : null;
  if (area.excludes.includes(place)) return false;
  if (area.covers.includes(place)) return place === attacked || state === attacked || area.forces ? true : null;
  if (state === null) return null;
  if (area.excludes.includes(state)) return false;
  if (area.covers.length === 0) return state === attacked ? true : null;
  if (!area.covers.includes(state)) return null;
  return state === attacked || area.forces ? true : null;
}

/** The state in which a place lies by the most widely recognised claim; a state lies in itself. */
function stateOf(place: string, { stateOfPlace }: World): string | null {
  const state = stateOfPlace(place);
  return state === undefined ? place : state;
}
