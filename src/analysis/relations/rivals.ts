import type { Relation } from './relations.ts';

/** Who is told to be at odds with a party to a pact: the attack that a reader asks about first. */
export interface Rival {
  readonly by: string;
  readonly against: string;
  /** Events of conflict between the two. */
  readonly conflict: number;
}

/**
 * Those who stand outside a pact and are most at odds with one of its parties, each with that party, the
 * worst first.
 *
 * @param isState what can attack and be attacked
 */
export function rivalsOf(
  relations: readonly Relation[],
  parties: readonly string[],
  isState: (id: string) => boolean,
): Rival[] {
  const found = new Map<string, Rival>();
  for (const { a, b, months } of relations) {
    if (parties.includes(a) === parties.includes(b) || !isState(a) || !isState(b)) continue;
    const [by, against] = parties.includes(a) ? [b, a] : [a, b];
    const conflict = months.reduce((sum, month) => sum + month.conflict, 0);
    if (conflict > 0 && conflict > (found.get(by)?.conflict ?? 0)) found.set(by, { by, against, conflict });
  }
  return [...found.values()].sort((one, other) => other.conflict - one.conflict || (one.by < other.by ? -1 : 1));
}
