import type { Bond } from '../case/bond.ts';
import { rank, strongerOf } from '../case/stronger.ts';

/**
 * The bonds told so far and those found at the next link. Of one duty towards one state the nearest link is told, and a
 * further one only where it makes it stronger: what does not follow from the attack may follow from the answer to it.
 */
export function joined(known: readonly Bond[], found: readonly Bond[]): Bond[] {
  const strongest = new Map<string, number>();
  for (const bond of known) strongest.set(bond.key, Math.max(rank[bond.status], strongest.get(bond.key) ?? 0));
  const fresh = new Map<string, Bond>();
  for (const bond of found) {
    if (rank[bond.status] <= (strongest.get(bond.key) ?? 0)) continue;
    const twin = fresh.get(bond.key);
    fresh.set(bond.key, twin ? strongerOf(twin, bond) : bond);
  }
  return [...known, ...fresh.values()];
}
