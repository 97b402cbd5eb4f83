import type { DateSpan, Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import type { Anchor } from './anchors.ts';
import { dayNumber, dayOf, dayText, weekday } from './calendar.ts';
import type { DateExpression } from './expression.ts';
import type { HolidayTold } from './public-holidays.ts';
import { tenseAt } from './tense.ts';
import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

/** How long after an event, in days, a text may still tell it as «en juin dernier» or «l'année précédente». */
const REMEMBERED = 730;

/** The days after an event that are tried: each of the first week, in which its weekday tells it, then one of each week. */
const AFTER = Array.from({ length: 8 + (REMEMBERED - 7) / 7 }, (_, at) => (at < 8 ? at : 7 * (at - 6)));

/** How many days before publication a day is told by its weekday and date («vendredi 23 février»), the last included. */
const RECENT = 7;

/** What the dates of a text would be, were it published on a day; only those of the passages asked for. */
export type DatesOn = (day: string, among: readonly Passage[]) => readonly (readonly DateExpression[])[];

interface Clues {
  readonly passages: readonly Passage[];
  readonly language: Language;
  /** The dates that need no day of publication, by passage. */
  readonly bare: readonly (readonly DateExpression[])[];
  readonly anchors: readonly Anchor[];
  /** Where a holiday of a state is told, with the days that it may be. */
  readonly holidays: readonly HolidayTold[];
  readonly datesOn: DatesOn;
  /** The opening of the first paragraphs, where a dispatch tells its day. */
  readonly openings: readonly string[];
}

/**
 * The days on which a text without a day of publication may have appeared, in order; none where nothing narrows them.
 * It was later than what it tells as past by a whole date. Where it tells by a relative date what knowledge has the day
 * of, that must come out; where it tells a day with its weekday and no year, weekday and date must agree, and it
 * appeared within the week; where a day beside a relative date was a public holiday, it was one.
 */
export function possibleDays(clues: Clues): string[] {
  const since = latestPast(clues);
  const known = clues.anchors.map((anchor) => daysOfAnchor(clues, anchor));
  const sets = [
    ...known.filter(({ isExact }) => isExact).map(({ days }) => days),
    ...weekdayDates(clues, since),
    ...known.filter(({ isExact }) => !isExact).map(({ days }) => days),
    ...clues.holidays.map((told) => daysOfHoliday(clues, told, since)),
  ];
  let possible: string[] = [];
  for (const days of sets) {
    const later = days.filter((day) => since === null || day >= since);
    if (later.length === 0) continue;
    if (possible.length === 0) {
      possible = later;
      continue;
    }
    const both = new Set(later);
    const shared = possible.filter((day) => both.has(day));
    // Of two that contradict each other the first, which is told to the day, holds.
    if (shared.length > 0) possible = shared;
  }
  const dispatch = dispatchDay(clues);
  const own = dispatch ? possible.filter((day) => Math.abs(dayDistance(day, dispatch)) <= 1) : [];
  return own.length > 0 ? own : possible;
}

/** The last day that the text tells as past by a date of its own; null where it tells none. */
function latestPast({ passages, bare }: Clues): string | null {
  const past = passages.flatMap((passage, index) =>
    bare[index]!.flatMap(({ start, end, span }) =>
      span.from && tenseAt(passage, start - passage.start, end - passage.start) !== 'future' ? span.from : [],
    ),
  );
  return past.toSorted().at(-1) ?? null;
}

/** The days on which what is told comes to the day that is known: to the day if any date is that fine, else to the month. */
function daysOfAnchor(
  { passages, bare, datesOn }: Clues,
  { day, telling, isRough }: Anchor,
): { readonly days: string[]; readonly isExact: boolean } {
  const first = dayNumber(day.length === 7 ? `${day}-01` : day);
  const exact: string[] = [];
  const rough: string[] = [];
  const words = new Map(telling.map(({ passage, at }) => [passage.index, at]));
  const near = passages.filter(({ index }) => [...words.keys()].some((one) => Math.abs(one - index) <= BESIDE));
  for (const after of AFTER) {
    const published = dayText(first + after);
    const dates = datesOn(published, near);
    let found: 'exact' | 'rough' | null = null;
    for (const { index } of near)
      for (const { start, span, since } of dates[index]!) {
        if (bare[index]!.some((other) => other.start === start)) continue;
        if ((span.precision === 'day' || since) && span.from === day) found = 'exact';
        else if (isRough && MONTHLY.test(span.precision) && holdsMonth(span, day) && isClose(words.get(index), start))
          found ??= 'rough';
      }
    if (found === 'exact') exact.push(published);
    else if (found) rough.push(published);
  }
  return { days: filled(exact.length > 0 ? exact : rough), isExact: exact.length > 0 };
}

/** The days on which a relative date told with a holiday comes to one, in the years after the last date of the text. */
function daysOfHoliday({ bare, datesOn }: Clues, { days, near }: HolidayTold, since: string | null): string[] {
  if (since === null) return [];
  const first = Number(since.slice(0, 4));
  const found = Array.from({ length: 1 + REMEMBERED_YEARS }, (_, more) => first + more)
    .flatMap((year) => days.map((day) => `${year}-${day}`))
    .flatMap((holiday) =>
      Array.from({ length: RECENT }, (_, after) => dayText(dayNumber(holiday) + after)).filter((published) => {
        const dates = datesOn(published, near);
        return near.some(({ index }) =>
          dates[index]!.some(
            ({ start, span }) =>
              span.precision === 'day' && span.from === holiday && !bare[index]!.some((other) => other.start === start),
          ),
        );
      }),
    );
  return [...new Set(found)].sort();
}

/** So many years after the last date that it tells a text may have appeared. */
const REMEMBERED_YEARS = 3;

/** With the days between two that are a week apart. */
const filled = (days: readonly string[]): string[] =>
  days.flatMap((day, at) => {
    const gap = at + 1 < days.length ? dayNumber(days[at + 1]!) - dayNumber(day) : 1;
    return gap > 7 ? [day] : Array.from({ length: gap }, (_, more) => dayText(dayNumber(day) + more));
  });

/** What «en juin dernier», «l'été dernier», «l'année précédente» come to. */
const MONTHLY = /^(?:month|season|year)$/;

/** How many sentences beside the one that tells an event may tell its day. */
const BESIDE = 1;

/** How many letters may stand between the word for an event and its month or year. */
const CLOSE = 160;

const isClose = (words: readonly number[] | undefined, start: number): boolean =>
  words?.some((at) => Math.abs(at - start) <= CLOSE) === true;

const holdsMonth = ({ from, to }: DateSpan, day: string): boolean =>
  from !== null && to !== null && from.slice(0, 7) <= day.slice(0, 7) && day.slice(0, 7) <= to.slice(0, 7);

/** «vendredi 23 février», "Friday, February 23", not told as to come: the week that begins with it, in the first years that fit. */
function weekdayDates({ passages, language, bare }: Clues, since: string | null): string[][] {
  if (since === null) return [];
  const pattern = WEEKDAY_DATE[language];
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const { index } = match;
      const end = index + match[0].length;
      const isWhole = bare[passage.index]!.some(
        ({ start }) => start - passage.start >= index && start - passage.start < end,
      );
      if (isWhole || tenseAt(passage, index, end) === 'future') return [];
      const { name, before, after, ...groups } = match.groups!;
      const day = groups.day ?? groups.number;
      const month = monthNumber((before ?? after)!, language);
      return [weekAfter(weekdayNumber(name!, language), Number.parseInt(day!, 10), month, since)];
    }),
  );
}

/** The days from a day of that name and date on, in the first year that has it not before a day. */
function weekAfter(name: number, day: number, month: number, since: string): string[] {
  const year = Number(since.slice(0, 4));
  for (let y = year; y <= year + 1; y++) {
    const text = dayOf(y, month, day);
    if (!text || weekday(text) !== name || dayNumber(text) + RECENT < dayNumber(since)) continue;
    return Array.from({ length: RECENT }, (_, at) => dayText(dayNumber(text) + at));
  }
  return [];
}

const weekdayDate = (language: Language): RegExp => {
  const month = MONTH_PATTERN[language];
  const name = `(?<name>${WEEKDAY_PATTERN[language]})`;
  const day = String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th)?`;
  const notYear = String.raw`(?!,?\s*(?:1[89]|20)\d\d)(?![\p{L}\d])`;
  return language === 'fr'
    ? new RegExp(String.raw`(?<![\p{L}])${name}\s${day}\s(?<after>${month})${notYear}`, 'giu')
    : new RegExp(
        String.raw`(?<![\p{L}])${name},?\s(?:the\s)?(?:(?<before>${month})\s${day}|${day.replace('day', 'number')}\s(?:of\s)?(?<after>${month}))${notYear}`,
        'gu',
      );
};

const WEEKDAY_DATE: Record<Language, RegExp> = { fr: weekdayDate('fr'), en: weekdayDate('en') };

/** «BRUXELLES, 4 avril (Agence) – », "BRUSSELS, April 4 - ": `MM-DD`; null where no dispatch tells its day. */
function dispatchDay({ openings, language }: Clues): string | null {
  const month = MONTH_PATTERN[language];
  const pattern = new RegExp(
    String.raw`^\p{Lu}[\p{L}\s'’/-]{2,40},\s(?:(?<before>${month})\s(?<first>\d{1,2})|(?:le\s)?(?<second>\d{1,2})(?:er)?\s(?<after>${month}))(?:\s\([^)]{2,30}\))?\s?[-–—]`,
    'u',
  );
  for (const opening of openings) {
    const groups = pattern.exec(opening)?.groups;
    if (!groups) continue;
    const number = monthNumber((groups.before ?? groups.after)!, language);
    return `${String(number).padStart(2, '0')}-${(groups.first ?? groups.second)!.padStart(2, '0')}`;
  }
  return null;
}

/** Days between a day and the nearest of a month and day. */
function dayDistance(day: string, monthAndDay: string): number {
  const year = Number(day.slice(0, 4));
  const [month, date] = monthAndDay.split('-').map(Number) as [number, number];
  const near = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, date) ?? []);
  return Math.min(...near.map((one) => Math.abs(dayNumber(one) - dayNumber(day))));
}
