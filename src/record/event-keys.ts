import type { DateSpan } from '../model/index.ts';
import type { Keys } from './neighbourhood.ts';
import { sortedSet } from './order.ts';
import { dayInNews, type EventMention, isSymmetric, news, personsOf, sayingKey, slackOf } from './same-event.ts';
import { dayNumber, daysAfter, spanDays } from './spans.ts';

/** A span of more days than this is kept by the month. */
const daysAtMost = 8;
/** A span of more months than this is kept by year: long spans would stand under too many keys. */
const monthsAtMost = 3;
const pairsAtMost = 64;

/** Spans of so many days, at most, make one level: days, months, seasons, years. */
const levelDays = [daysAtMost, 31, 92, 366];
/** The level of what has no day. */
export const undated = levelDays.length + 1;

/**
 * How closely mentions are dated: by some days, a month, a season, a year, longer, not at all. Longer spans come later,
 * so that mentions in the order of their levels are mentions in the order of their spans.
 */
export const levels: readonly number[] = Array.from({ length: undated + 1 }, (_, level) => level);

export function levelOf({ told: { date } }: EventMention): number {
  if (date === null) return undated;
  const days = spanDays(date);
  const level = levelDays.findIndex((most) => days <= most);
  return level < 0 ? levelDays.length : level;
}

/** Where a mention of an event is kept, and where it looks for others: by what these are kept under. */
export type EventKeys = {
  readonly keep: readonly string[];
  /** Where it looks for those of one level, or for all. */
  readonly look: (level?: number) => readonly string[];
};

/**
 * Where to keep an event mention so that others that may be the same find it, and where to look for them. What is told
 * by the day does not look through months of others that are. Of two that can have a say in each other’s place, each
 * looks where the other is kept; only those that the same document tells are not found so, but by the document.
 */
export function eventKeys(mention: EventMention): EventKeys {
  const { date, type } = mention.told;
  const pairs = statePairs(mention);
  const named = (keys: readonly string[]): string[] => keys.map((key) => `${type} ${key}`);
  const [times, says] = [timesOf(date, type), sayings(mention)];
  const known = new Map<number | undefined, readonly string[]>();
  return {
    keep: cross(named(pairs.keep), [...times.keep, ...says.keep]),
    look: (level) => {
      const before = known.get(level);
      if (before) return before;
      const dated = level === undefined ? Object.values(times.look).flat() : timesAt(times.look, level);
      const said = date === null || level === undefined || level === undated ? says.look : [];
      const made = cross(named(pairs.look), [...dated, ...said]);
      known.set(level, made);
      return made;
    },
  };
}

/** Whether it names anybody by whom others may know it. */
export const isNamed = (mention: EventMention): boolean => statePairs(mention).keep.length > 0;

/**
 * What has no day is the same only as what says all else alike, of the same persons or while it is news. What has a day
 * looks only for what has none.
 */
function sayings(mention: EventMention): Keys {
  const says = sayingKey(mention);
  const persons = personsOf(mention).map((person) => `says ${says} ${person}`);
  const day = dayInNews(mention);
  const months = (from: string, to: string): string[] =>
    range(monthNumber(from), monthNumber(to)).map((month) => `says ${says} m${month}`);
  const own = day === null ? [] : months(day, day);
  const near = day === null ? [] : months(daysAfter(day, -news), daysAfter(day, news));
  const timeless = (keys: readonly string[]): string[] => keys.map((key) => `timeless ${key}`);
  return mention.told.date === null
    ? { keep: [...persons, ...own, ...timeless([...persons, ...own])], look: [...persons, ...near] }
    : { keep: [...persons, ...own], look: timeless([...persons, ...near]) };
}

/** A pair of states, or one alone: who names one side only is found by all who name it, and by no others. */
function statePairs({ told, states }: EventMention): Keys {
  if (!isSymmetric(told.type)) {
    const pairs = filled(states.sources).flatMap((a) => filled(states.targets).map((b) => `${a}>${b}`));
    return { keep: pairs.slice(0, pairsAtMost), look: pairs.slice(0, pairsAtMost) };
  }
  const all = sortedSet([...states.sources, ...states.targets]);
  const [only] = all;
  if (only === undefined) return { keep: [], look: [] };
  if (all.length === 1) return { keep: [`${only}!`], look: [`${only}!`, `${only}&`] };
  const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => `${a}+${b}`)).slice(0, pairsAtMost);
  return { keep: [...pairs, ...all.map((a) => `${a}&`)], look: [...pairs, ...all.map((a) => `${a}!`)] };
}

const filled = (states: readonly string[]): readonly string[] => (states.length === 0 ? ['-'] : states);

/** Where a dated mention is kept, and where it looks: for what has a day, what has a month or a season, what is longer. */
type Times = {
  readonly keep: readonly string[];
  readonly look: {
    readonly days: readonly string[];
    readonly months: readonly string[];
    readonly long: readonly string[];
  };
};

/** What mentions of a level are kept under by their time; a season may count as months or as long. */
function timesAt({ days, months, long }: Times['look'], level: number): readonly string[] {
  if (level === 0) return days;
  if (level === 1) return months;
  return level === 2 ? [...months, ...long] : level < undated ? long : [];
}

/**
 * By the day, by the month and by the year; it looks under its own days, those that its type leaves between, and under
 * what is kept more vaguely. The month before and after count too: days may lie a week apart.
 */
function timesOf(date: DateSpan | null, type: EventMention['told']['type']): Times {
  const nowhere = { days: [], months: [], long: [] };
  if (date === null) return { keep: [], look: nowhere };
  const from = date.from ?? date.to;
  const to = date.to ?? date.from;
  if (from === null || to === null) return { keep: ['open'], look: { ...nowhere, long: ['open'] } };
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const years = range(Math.floor(first / 12), Math.floor(last / 12)).map((year) => `y${year}`);
  const long = years.map((year) => `long ${year}`);
  if (isLong(date)) return { keep: long, look: { days: years, months: years, long } };
  const own = range(first, last).map((month) => `m${month}`);
  const near = range(first - 1, last + 1).map((month) => `m${month}`);
  const months = near.map((month) => `vague ${month}`);
  if (spanDays(date) > daysAtMost)
    return { keep: [...own.map((month) => `vague ${month}`), ...years], look: { days: near, months, long } };
  const [begin, end] = [dayNumber(from), dayNumber(to)];
  const slack = slackOf(type);
  return {
    keep: [...range(begin, end).map((day) => `d${day}`), ...own, ...years],
    look: { days: range(begin - slack, end + slack).map((day) => `d${day}`), months, long },
  };
}

const isLong = ({ from, to }: DateSpan): boolean =>
  from === null || to === null || monthNumber(to) - monthNumber(from) >= monthsAtMost;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(to - from, 600) + 1 }, (_, at) => from + at);
const cross = (pairs: readonly string[], times: readonly string[]): string[] =>
  pairs.flatMap((pair) => times.map((time) => `${pair} ${time}`));
