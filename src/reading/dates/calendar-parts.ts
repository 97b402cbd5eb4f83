import type { DateBasis, DateSpan } from '../../model/index.ts';
import { dayNumber, dayText, monthFrom, span, weekday, weekSpan, yearSpan } from './calendar.ts';
import type { DateContext } from './grammar.ts';
import type { Unit } from './words.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** First and last day of a season that begins in a year; winter ends in the next. */
export function seasonSpan(year: number, season: Season, basis: DateBasis): DateSpan {
  const ends: Record<Season, readonly [string, string]> = {
    spring: [`${year}-03-20`, `${year}-06-20`],
    summer: [`${year}-06-21`, `${year}-09-22`],
    autumn: [`${year}-09-23`, `${year}-12-20`],
    winter: [`${year}-12-21`, `${year + 1}-03-19`],
  };
  const [from, to] = ends[season];
  return span(from, to, 'season', basis);
}

/** «l'été dernier», "this spring", "in the autumn": seen from the day of publication. */
export function seasonNear(
  season: Season,
  which: 'last' | 'this' | 'next' | 'near',
  context: DateContext,
): DateSpan | null {
  const { published, future } = context;
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const spans = [year - 2, year - 1, year, year + 1].map((one) => seasonSpan(one, season, 'publication'));
  const over = spans.filter((one) => one.to! < published);
  const ahead = spans.filter((one) => one.from! > published);
  const now = spans.find((one) => one.from! <= published && published <= one.to!);
  if (which === 'last') return over.at(-1) ?? null;
  if (which === 'next') return ahead.at(0) ?? null;
  if (which === 'this') return now ?? spans.find((one) => one.from!.startsWith(String(year))) ?? null;
  return future ? (now ?? ahead.at(0) ?? null) : (now ?? over.at(-1) ?? null);
}

/** Half or quarter of a year, `part` from 1. */
export function partOfYear(year: number, part: number, parts: 2 | 4, basis: DateBasis): DateSpan | null {
  if (part < 1 || part > parts) return null;
  const months = 12 / parts;
  const first = (part - 1) * months + 1;
  const last = new Date(Date.UTC(year, first + months - 1, 0)).getUTCDate();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return span(`${year}-${pad(first)}-01`, `${year}-${pad(first + months - 1)}-${pad(last)}`, 'interval', basis);
}

/** The same where no year is told: the last one that has begun, or the next that is not over where the clause is in the future. */
export function partOfYearNear(part: number, parts: 2 | 4, { published, future }: DateContext): DateSpan | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const spans = [year - 1, year, year + 1].flatMap((one) => partOfYear(one, part, parts, 'publication') ?? []);
  return (future ? spans.find(({ to }) => to! >= published) : spans.findLast(({ from }) => from! <= published)) ?? null;
}

/** Early, middle or late in a year: a third, the middle third, a third. */
export function thirdOfYear(year: number, part: 'early' | 'mid' | 'late', basis: DateBasis): DateSpan {
  const [from, to] = part === 'early' ? ['01-01', '04-30'] : part === 'mid' ? ['05-01', '08-31'] : ['09-01', '12-31'];
  return span(`${year}-${from}`, `${year}-${to}`, 'interval', basis);
}

/** Saturday and Sunday round publication: those at hand, else the coming ones for what is to be, else the last. */
export function weekendNear(which: 'last' | 'this' | 'next', context: DateContext): DateSpan | null {
  const { published, future } = context;
  if (!published) return null;
  const today = dayNumber(published);
  // The Saturday of the week of publication.
  const ahead = today - weekday(published) + 5;
  const begun = ahead <= today;
  const near = begun || future || ahead - today <= 2 ? ahead : ahead - 7;
  const saturday = which === 'this' ? near : which === 'next' ? (begun ? ahead + 7 : ahead) : ahead - 7;
  return span(dayText(saturday), dayText(saturday + 1), 'interval', 'publication');
}

/** «dans les prochains mois», "in the coming weeks": from publication on; as many units as such words mean, a handful. */
export function comingSpan(unit: Unit, context: DateContext, count = 0): DateSpan | null {
  if (!context.published) return null;
  const days = DAYS[unit];
  const end = dayNumber(context.published) + Math.round(days * (count || HANDFUL[unit]));
  return span(context.published, dayText(end), 'interval', 'publication');
}

/** «ces derniers mois», "in recent years": up to publication. */
export function recentSpan(unit: Unit, context: DateContext, count = 0): DateSpan | null {
  if (!context.published) return null;
  const days = DAYS[unit];
  const start = dayNumber(context.published) - Math.round(days * (count || HANDFUL[unit]));
  return span(dayText(start), context.published, 'interval', 'publication');
}

const DAYS = { day: 1, week: 7, month: 30.5, year: 365.25, decade: 3652.5 } as const;
const HANDFUL = { day: 7, week: 6, month: 6, year: 5, decade: 3 } as const;

/** The first, middle or last years of a decade. */
export function partOfDecade(first: number, part: 'early' | 'mid' | 'late', basis: DateBasis): DateSpan {
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : [7, 9];
  return span(`${first + from}-01-01`, `${first + to}-12-31`, 'decade', basis);
}

/** The first to the fourth week of a month, in sevens of days; the last is its last seven. */
export function weekOfMonth(month: DateSpan, which: number): DateSpan | null {
  if (!month.from || !month.to) return null;
  const from = which < 0 ? dayNumber(month.to) - 6 : dayNumber(month.from) + 7 * (which - 1);
  return span(dayText(from), dayText(from + 6), 'interval', month.basis);
}

/** A century by its number. */
export const centurySpan = (number: number): DateSpan =>
  span(`${(number - 1) * 100 + 1}-01-01`, `${number * 100}-12-31`, 'interval', 'text');

/** The whole week, month or year of publication. */
export function wholeOf(unit: Unit, published: string): DateSpan {
  if (unit === 'week') return weekSpan(published, 0, 'publication');
  return unit === 'month'
    ? monthFrom(published, 0, 'publication')
    : yearSpan(Number(published.slice(0, 4)), 'publication');
}
