import { type Bond, bondKey } from '../case/bond.ts';

const rank = { dormant: 0, excused: 1, conditional: 2, triggered: 3, conflict: 3 } as const;

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

/** One duty that two cases touch at the same link: the stronger of both, or what both say together. */
function strongerOf(one: Bond, other: Bond): Bond {
  if (rank[one.status] !== rank[other.status]) return rank[one.status] > rank[other.status] ? one : other;
  const both = (pick: (bond: Bond) => readonly string[]): string[] =>
    [...new Set([...pick(one), ...pick(other)])].sort();
  const because = [one.because, other.because].filter((key) => key !== null).sort()[0] ?? null;
  return {
    ...one,
    because,
    against: both(({ against }) => against),
    questions: both(({ questions }) => questions),
    reasons: both(({ reasons }) => reasons),
  };
}
