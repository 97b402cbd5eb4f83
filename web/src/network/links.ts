import type { Relations } from '../api/types.ts';
import { inMonths, type Months } from '../drawing/months.ts';
import { holds } from '../drawing/pacts.ts';

/** What is between two actors in some months. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly cooperation: number;
  readonly conflict: number;
  /** Ids of the agreements that bind them. */
  readonly pacts: readonly string[];
  /** Whether it is good or bad on the whole; 0 where as much speaks for either. */
  readonly sign: 1 | -1 | 0;
}

/** The links of some months, the weightiest first; those of which nothing is told then are left out. */
export function linksOf({ relations }: Relations, months: Months): Link[] {
  return relations
    .flatMap(({ a, b, months: counted, pacts }): Link[] => {
      const now = counted.filter(({ month }) => inMonths(month, months));
      const cooperation = now.reduce((sum, one) => sum + one.cooperation, 0);
      const conflict = now.reduce((sum, one) => sum + one.conflict, 0);
      const bound = pacts.filter((pact) => holds(pact, months)).map(({ id }) => id);
      if (cooperation + conflict + bound.length === 0) return [];
      const sign = Math.sign(cooperation + bound.length - conflict) as Link['sign'];
      return [{ a, b, cooperation, conflict, pacts: bound, sign }];
    })
    .sort((left, right) => weightOf(right) - weightOf(left) || (left.a + left.b < right.a + right.b ? -1 : 1));
}

/** How much stands behind a link. */
export function weightOf({ cooperation, conflict, pacts }: Link): number {
  return cooperation + conflict + pacts.length;
}
