import type { Bond } from '../case/bond.ts';
import { rank, strongerOf } from '../case/stronger.ts';

/** Bonds as they are found, link by link. */
export type Kept = {
  /** All so far. */
  readonly bonds: readonly Bond[];
  /** Takes what is found at the next link. */
  readonly add: (found: readonly Bond[]) => void;
};

/**
 * Of one duty towards one state the nearest link is told, and a further one only where it makes it stronger: what does not
 * follow from the attack may follow from the answer to it.
 */
export function keptBonds(): Kept {
  const bonds: Bond[] = [];
  const strongest = new Map<string, number>();
  return {
    bonds,
    add: (found) => {
      const first = bonds.length;
      const fresh = new Map<string, number>();
      for (const bond of found) {
        const { key, status } = bond;
        if (rank[status] <= (strongest.get(key) ?? 0)) continue;
        const twin = fresh.get(key);
        if (twin === undefined) fresh.set(key, bonds.push(bond) - 1);
        else bonds[twin] = strongerOf(bonds[twin]!, bond);
      }
      for (let at = first; at < bonds.length; at++) strongest.set(bonds[at]!.key, rank[bonds[at]!.status]);
    },
  };
}
