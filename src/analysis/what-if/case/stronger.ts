import type { Bond } from './bond.ts';

/** How much a status binds. */
export const rank = { dormant: 0, excused: 1, conditional: 2, triggered: 3, conflict: 3 } as const;

/**
 * One duty that several attackers or cases touch at the same link: what binds more goes before, then what hangs on fewer
 * questions; what is alike is told once, against all of them.
 */
export function strongerOf(one: Bond, other: Bond): Bond {
  const first = rank[other.status] - rank[one.status] || one.questions.length - other.questions.length;
  if (first !== 0) return first < 0 ? one : other;
  const [mine, theirs] = [one.questions.join(), other.questions.join()];
  if (mine !== theirs) return mine < theirs ? one : other;
  const both = (pick: (bond: Bond) => readonly string[]): string[] =>
    [...new Set([...pick(one), ...pick(other)])].sort();
  return {
    ...one,
    because: [one.because, other.because].filter((key) => key !== null).sort()[0] ?? null,
    against: both(({ against }) => against),
    reasons: both(({ reasons }) => reasons),
  };
}
