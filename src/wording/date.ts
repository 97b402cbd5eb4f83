import type { DateSpan, Language } from '../model/index.ts';
import { locales } from './number.ts';
import type { Say } from './say.ts';

/** «19 juin 2024», “19 June 2024”. @param day `YYYY-MM-DD` */
export function formatDay(day: string, language: Language): string {
  return formatted(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** «juin 2024», “June 2024”. @param month `YYYY-MM`, with or without a day */
export function formatMonth(month: string, language: Language): string {
  return formatted(`${month.slice(0, 7)}-01`, language, { month: 'long', year: 'numeric' });
}

/** A day as tables have it, `2024`, `2024-12` or `2024-12-04`, no finer than it is. */
export function formatPartial(day: string, language: Language): string {
  if (day.length === 4) return day;
  return day.length === 7 ? formatMonth(day, language) : formatDay(day, language);
}

/** The heading of a period (`2024-06`, `2024`, `196X`); the month without its year, which stands above it. */
export function formatPeriod(period: string, language: Language, t: Say): string {
  if (period.endsWith('X')) return t('date.decade', { decade: `${period.slice(0, 3)}0` });
  if (period.length === 4) return t('date.yearOnly');
  return formatted(`${period}-01`, language, { month: 'long' });
}

/** A date as precisely as it is known, never more: a month stays a month, an open end stays open. */
export function formatSpan(date: DateSpan, language: Language, t: Say): string {
  const { from, to, precision } = date;
  if (from !== null && to !== null) return closedSpan(from, to, precision, language, t);
  const known = from ?? to;
  if (known === null) return t('date.unknown');
  const key = from !== null ? 'date.since' : 'date.until';
  return t(precision === 'day' ? `${key}Day` : key, { date: endOf(known, precision, language) });
}

function closedSpan(from: string, to: string, precision: DateSpan['precision'], language: Language, t: Say): string {
  if (from === to) return formatDay(from, language);
  if (precision === 'week') return t('date.week', { date: formatDay(from, language) });
  if (precision === 'decade') return t('date.decade', { decade: `${from.slice(0, 3)}0` });
  if (precision === 'season') return t(`date.season.${seasonOf(from, to)}`, { year: yearsOf(from, to) });
  if (isWhole(from, to, 'year')) return yearsOf(from, to);
  if (isWhole(from, to, 'month')) {
    if (from.slice(0, 7) === to.slice(0, 7)) return formatMonth(from, language);
    return t('date.range', { from: formatMonth(from, language), to: formatMonth(to, language) });
  }
  return rangeOfDays(from, to, language);
}

/** An end that stands on the first of a month or year is told no finer than that: it may be all that was said. */
function endOf(day: string, precision: DateSpan['precision'], language: Language): string {
  if (precision === 'year' || precision === 'decade') return day.slice(0, 4);
  return precision === 'day' ? formatDay(day, language) : formatMonth(day, language);
}

function rangeOfDays(from: string, to: string, language: Language): string {
  const format = formatter(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(at(from), at(to));
}

function isWhole(from: string, to: string, unit: 'year' | 'month'): boolean {
  if (unit === 'year') return from.endsWith('-01-01') && to.endsWith('-12-31');
  const next = at(to);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.endsWith('-01') && next.getUTCDate() === 1;
}

function yearsOf(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function seasonOf(from: string, to: string): 'winter' | 'spring' | 'summer' | 'autumn' {
  const middle = new Date((at(from).getTime() + at(to).getTime()) / 2).getUTCMonth();
  if (middle === 11 || middle < 2) return 'winter';
  if (middle < 5) return 'spring';
  return middle < 8 ? 'summer' : 'autumn';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formatters.set(key, found);
  return found;
}

/** French writes the first day of a month as an ordinal, which Intl does not know. */
function formatted(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = formatter(language, options).format(at(day));
  return language === 'fr' && options.day !== undefined ? text.replace(/^1(?=\s)/, '1er') : text;
}

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
