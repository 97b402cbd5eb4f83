import { type Bond, bondKey } from '../case/bond.ts';
import { rank, strongerOf } from '../case/stronger.ts';

/**
 * The bonds told so far and those found at the next link. Of one duty towards one state the nearest link is told, and a
 * further one only where it makes it stronger: what does not follow from the attack may follow from the answer to it.
 */
export function joined(known: readonly Bond[], found: readonly Bond[]): Bond[] {
  const strongest = new Map<string, number>();
  for (const bond of known)
    strongest.set(bondKey(bond), Math.max(rank[bond.status], strongest.get(bondKey(bond)) ?? 0));
  const fresh = new Map<string, Bond>();
  for (const bond of found) {
    const key = bondKey(bond);
    if (rank[bond.status] <= (strongest.get(key) ?? 0)) continue;
    const twin = fresh.get(key);
    fresh.set(key, twin ? strongerOf(twin, bond) : bond);
  }
  return [...known, ...fresh.values()];
}
