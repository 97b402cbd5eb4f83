import type { Link } from './links.ts';

/** Three actors, each linked to both others; `minus` links of the three are bad. */
export interface Triad {
  readonly actors: readonly [string, string, string];
  readonly minus: 0 | 1 | 2 | 3;
  /** Heider's balance: the friend of a friend, or the enemy of an enemy, is a friend. */
  readonly balanced: boolean;
  /** A link that is bad; null where all are good. */
  readonly bad: Pick<Link, 'a' | 'b'> | null;
}

/** So many triads are looked for: more could not be read, and their number grows with the cube. */
const MOST = 20_000;

/** The triads of a network after Cartwright and Harary (1956), those out of balance first. Links of sign 0 make none. */
export function triadsOf(links: readonly Link[]): Triad[] {
  const signs = new Map<string, Map<string, 1 | -1>>();
  for (const { a, b, sign } of links) {
    if (sign === 0) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = signs.get(one) ?? new Map<string, 1 | -1>();
      signs.set(one, known.set(other, sign));
    }
  }
  const triads: Triad[] = [];
  for (const [a, ofA] of signs) {
    for (const [b, ab] of ofA) {
      if (b <= a) continue;
      for (const [c, bc] of signs.get(b)!) {
        const ac = c <= b ? undefined : ofA.get(c);
        if (ac === undefined || triads.length >= MOST) continue;
        const sides = [
          { a, b, sign: ab },
          { a: b, b: c, sign: bc },
          { a, b: c, sign: ac },
        ];
        const minus = sides.filter(({ sign }) => sign < 0).length as Triad['minus'];
        const bad = sides.find(({ sign }) => sign < 0);
        triads.push({
          actors: [a, b, c],
          minus,
          balanced: minus % 2 === 0,
          bad: bad ? { a: bad.a, b: bad.b } : null,
        });
      }
    }
  }
  return triads.sort((left, right) => Number(left.balanced) - Number(right.balanced) || right.minus - left.minus);
}
