import type { Actor, Reading } from '../../src/model/index.ts';

/** By id, the state that a person or organisation of the reading belongs to. */
export type Homes = ReadonlyMap<string, string>;

export const homesOf = (reading: Reading): Homes =>
  new Map(reading.actors.flatMap(({ id, of }: Actor) => (of === null ? [] : [[id, of] as const])));

/**
 * Whether the found actors are those expected. A person or body that the case does not name counts as its state;
 * the state of one that the case does name may stand beside it.
 */
export function sameSide(expected: readonly string[], found: readonly string[], homes: Homes): boolean {
  const wanted = new Set(expected);
  const rest = new Set(found.map((id) => (wanted.has(id) ? id : (homes.get(id) ?? id))));
  const homesOfWanted = new Set(expected.flatMap((id) => homes.get(id) ?? []));
  return expected.every((id) => rest.has(id)) && [...rest].every((id) => wanted.has(id) || homesOfWanted.has(id));
}

export const shownSide = (ids: readonly string[]): string => (ids.length === 0 ? '—' : [...ids].sort().join(','));
