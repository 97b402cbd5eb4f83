import type { DateSpan } from '../model/index.ts';
import { rulingKeys } from './corrections/regroup.ts';
import type { Keys } from './neighbourhood.ts';
import { sortedSet } from './order.ts';
import { type EventMention, isSymmetric, sayingKey, slackOf } from './same-event.ts';
import { spanDays } from './spans.ts';

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

/** A span of more days than this is kept by the month. */
const daysAtMost = 8;

/**
 * The same, finer, for all that can bear on each other at all: what is told by the day does not look through months of
 * others that are.
 */
export function nearKeys(mention: EventMention): Keys {
  const { date, type } = mention.told;
  const pairs = statePairs(mention).map((pair) => `${type} ${pair}`);
  const times = nearTimes(date, type);
  const timeless = [`in ${mention.document}`, `says ${sayingKey(mention)}`];
  const ruled = rulingKeys(mention);
  return {
    keep: [...cross(pairs, [...times.keep, ...timeless]), ...ruled],
    look: [...cross(pairs, [...times.look, ...(date === null ? timeless : [])]), ...ruled],
  };
}

function nearTimes(date: DateSpan | null, type: EventMention['told']['type']): { keep: string[]; look: string[] } {
  const blocks = timeKeys(date);
  if (date === null || date.from === null || date.to === null) return blocks;
  const months = blocks.keep.filter((key) => key.startsWith('m'));
  if (months.length === 0) return blocks;
  const years = blocks.keep.filter((key) => key.startsWith('y'));
  const near = blocks.look.filter((key) => key.startsWith('m'));
  const long = blocks.look.filter((key) => key.startsWith('long'));
  if (spanDays(date) > daysAtMost)
    return {
      keep: [...months.map((key) => `vague ${key}`), ...years],
      look: [...near, ...near.map((key) => `vague ${key}`), ...long],
    };
  const [from, to] = [dayNumber(date.from), dayNumber(date.to)];
  const slack = slackOf(type);
  return {
    keep: [...range(from, to).map((day) => `d${day}`), ...months, ...years],
    look: [...range(from - slack, to + slack).map((day) => `d${day}`), ...near.map((key) => `vague ${key}`), ...long],
  };
}

const dayNumber = (day: string): number => Math.round(Date.parse(day) / 86_400_000);

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
