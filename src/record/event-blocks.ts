import type { DateSpan } from '../model/index.ts';
import { rulingKeys } from './corrections/regroup.ts';
import { sortedSet } from './order.ts';
import { type EventMention, isSymmetric, sayingKey } from './same-event.ts';

/** A span of more months than this is kept by year: long spans would stand under too many keys. */
const monthsAtMost = 3;
const pairsAtMost = 64;

/** Where to keep an event mention so that others that may be the same find it, and where to look for them. */
export function blockKeys(mention: EventMention): { readonly keep: string[]; readonly look: string[] } {
  const { date, type } = mention.told;
  const pairs = statePairs(mention).map((pair) => `${type} ${pair}`);
  const times = timeKeys(date);
  // What has no day is looked for in its own document, and where all else is said alike.
  const timeless = [`in ${mention.document}`, `says ${sayingKey(mention)}`];
  const ruled = rulingKeys(mention);
  return {
    keep: [...cross(pairs, [...times.keep, ...timeless]), ...ruled],
    look: [...cross(pairs, [...times.look, ...(date === null ? timeless : [])]), ...ruled],
  };
}

function statePairs({ told, states }: EventMention): string[] {
  const together = isSymmetric(told.type);
  const [left, right] = together
    ? [sortedSet([...states.sources, ...states.targets]), sortedSet([...states.sources, ...states.targets])]
    : [states.sources, states.targets];
  const pairs = filled(left).flatMap((a) =>
    filled(right)
      .filter((b) => !together || a < b || left.length === 1)
      .map((b) => `${a}>${b}`),
  );
  // Two that name one side each must find the pairs that hold it.
  const single = together ? left.map((a) => `${a}>`) : [];
  return [...pairs, ...single].slice(0, pairsAtMost);
}

const filled = (states: readonly string[]): readonly string[] => (states.length === 0 ? ['-'] : states);

/**
 * A mention of some months is kept under each month and its years; it looks under its months and under the years of
 * the long ones. A long one looks through whole years. The month before and after count too: days may lie a week apart.
 */
function timeKeys(date: DateSpan | null): { keep: string[]; look: string[] } {
  if (date === null) return { keep: [], look: [] };
  const from = date.from ?? date.to;
  const to = date.to ?? date.from;
  if (from === null || to === null) return { keep: ['open'], look: ['open'] };
  const first = monthNumber(from);
  const last = monthNumber(to);
  const years = range(Math.floor(first / 12), Math.floor(last / 12)).map((year) => `y${year}`);
  const openEnded = date.from === null || date.to === null;
  if (last - first >= monthsAtMost || openEnded)
    return { keep: years.map((year) => `long ${year}`), look: [...years, ...years.map((year) => `long ${year}`)] };
  const months = range(first, last).map((month) => `m${month}`);
  const near = range(first - 1, last + 1).map((month) => `m${month}`);
  return { keep: [...months, ...years], look: [...near, ...years.map((year) => `long ${year}`)] };
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(to - from, 600) + 1 }, (_, at) => from + at);
const cross = (pairs: readonly string[], times: readonly string[]): string[] =>
  pairs.flatMap((pair) => times.map((time) => `${pair} ${time}`));
