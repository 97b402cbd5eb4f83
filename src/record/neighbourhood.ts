import { disjointSets } from './union.ts';

/**
 * Where a thing is kept so that others find it, and where it looks for others. Two things can bear on each other only
 * where one is kept under a key that the other looks at.
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
export type Unit<M> = {
  readonly members: readonly (KeyNumbers & { readonly member: M })[];
  /** Whether it may go to others; what does not seek is found by those that do. */
  readonly seeks: boolean;
};

/**
 * Which units make one neighbourhood: those whose members bear on each other, however many stand between them.
 *
 * @returns lists of indexes of the units
 */
export function regroup<M>(units: readonly Unit<M>[], bearsOn: (a: M, b: M) => boolean): number[][] {
  const sets = disjointSets(units.length);
  type Found = { readonly unit: number; readonly member: M };
  const kept = new Map<number, Found[]>();
  const looking = new Map<number, Found[]>();
  const enter = (index: Map<number, Found[]>, keys: readonly number[], found: Found): void => {
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(found);
      else index.set(key, [found]);
    }
  };
  units.forEach(({ members }, unit) => {
    for (const { member, keep, look } of members) {
      enter(kept, keep, { unit, member });
      enter(looking, look, { unit, member });
    }
  });
  const meet = (found: readonly Found[] | undefined, unit: number, member: M): void => {
    for (const other of found ?? [])
      if (sets.find(other.unit) !== sets.find(unit) && bearsOn(member, other.member)) sets.union(other.unit, unit);
  };
  units.forEach(({ members, seeks }, unit) => {
    if (!seeks) return;
    for (const { member, keep, look } of members) {
      for (const key of look) meet(kept.get(key), unit, member);
      for (const key of keep) meet(looking.get(key), unit, member);
    }
  });
  return [...Map.groupBy(units.keys(), (unit) => sets.find(unit)).values()];
}
