import { disjointSets } from './union.ts';

/**
 * Where a thing is kept so that others find it, and where it looks for others. Two things can bear on each other only
 * where one is kept under a key that the other looks at. What is kept under one key hangs together.
 */
export type Keys = { readonly keep: readonly string[]; readonly look: readonly string[] };

/** The same as numbers, the way they are kept. */
export type KeyNumbers = { readonly keep: readonly number[]; readonly look: readonly number[] };

/**
 * A key as a whole number of 53 bits (cyrb53). Two keys that come to share one bring things together that have nothing
 * to do with each other, which costs time and changes nothing.
 *
 * @param space what the key is of: keys of two spaces never mean the same
 */
export function keyNumber(space: string, key: string): number {
  const text = `${space} ${key}`;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Members that stay together, by their keys. */
export type Unit = { readonly members: readonly KeyNumbers[] };

/**
 * Which units make one neighbourhood: those that are found from one another, however many stand between them.
 *
 * @returns lists of indexes of the units
 */
export function regroup(units: readonly Unit[]): number[][] {
  const sets = disjointSets(units.length);
  const keepers = new Map<number, number>();
  units.forEach(({ members }, unit) => {
    for (const { keep } of members)
      for (const key of keep) {
        const other = keepers.get(key);
        if (other === undefined) keepers.set(key, unit);
        else if (other !== unit) sets.union(other, unit);
      }
  });
  units.forEach(({ members }, unit) => {
    for (const { look } of members)
      for (const key of look) {
        const other = keepers.get(key);
        if (other !== undefined && other !== unit) sets.union(other, unit);
      }
  });
  return [...Map.groupBy(units.keys(), (unit) => sets.find(unit)).values()];
}
