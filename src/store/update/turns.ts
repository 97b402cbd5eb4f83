import { compareText } from '../../record/index.ts';

/** Texts of a group that are compared first with one that shares buckets with them: those that share most. */
const compareFirst = 8;

/** Texts that share at least so much of what the nearest one shares are compared first. */
const nearly = 1 / 2;

/**
 * What two texts share: how many buckets, and of these the one for which one of them stands most firmly; one of words, if
 * they share any.
 */
export type Shared = { times: number; rank: number; key: number; isHead: boolean };

type Met = readonly [text: string, shared: Shared];

/**
 * The order in which texts are compared: of those that share much, first those that nothing will push aside soon, so
 * that the link to them holds.
 */
export function turnOf(others: readonly Met[]): (a: Met, b: Met) => number {
  const most = others.reduce((times, [, one]) => Math.max(times, one.times), 0);
  const isNear = ({ times }: Shared): boolean => times >= most * nearly;
  return ([a, one], [b, other]) =>
    Number(isNear(other)) - Number(isNear(one)) ||
    (isNear(one) ? one.rank - other.rank : 0) ||
    other.times - one.times ||
    compareText(a, b);
}

/** The first few in turn; nearly always one of them is a version, and the hundreds behind need no order. */
export function comparedFirst(others: readonly Met[], turn: (a: Met, b: Met) => number): Met[] {
  const first: Met[] = [];
  for (const one of others) {
    if (first.length === compareFirst && turn(first[compareFirst - 1]!, one) < 0) continue;
    let at = first.length;
    while (at > 0 && turn(one, first[at - 1]!) < 0) at -= 1;
    first.splice(at, 0, one);
    if (first.length > compareFirst) first.pop();
  }
  return first;
}
