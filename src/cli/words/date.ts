import type { DateSpan, Language } from '../../model/index.ts';
import type { Translate } from '../messages.ts';
import { locales } from './number.ts';

/** «19 juin 2024», “19 June 2024”. @param day `YYYY-MM-DD` */
export function dayIn(day: string, language: Language): string {
  return write(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A date as finely as it is known and never finer: a month stays a month, an open end stays open. */
export function spanIn(date: DateSpan, language: Language, t: Translate): string {
  const { from, to, precision } = date;
  if (from !== null && to !== null) return closed(from, to, precision, language, t);
  const known = from ?? to;
  if (known === null) return t('web:date.unknown');
  return t(from === null ? 'web:date.until' : 'web:date.since', { date: openEnd(known, precision, language) });
}

function closed(from: string, to: string, precision: DateSpan['precision'], language: Language, t: Translate): string {
  if (from === to) return dayIn(from, language);
  if (precision === 'week') return t('web:date.week', { date: dayIn(from, language) });
  if (precision === 'decade') return t('web:date.decade', { decade: `${from.slice(0, 3)}0` });
  if (precision === 'season') return t(`web:date.season.${season(from, to)}`, { year: years(from, to) });
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return years(from, to);
  if (from.endsWith('-01') && isLastOfMonth(to)) {
    const months = [month(from, language), month(to, language)];
    return months[0] === months[1] ? months[0]! : t('web:date.range', { from: months[0], to: months[1] });
  }
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(at(from), at(to));
}

/** An end is told no finer than the date is: the first of a month may be all that was said of the month. */
function openEnd(day: string, precision: DateSpan['precision'], language: Language): string {
  if (precision === 'year' || precision === 'decade') return day.slice(0, 4);
  return precision === 'day' ? dayIn(day, language) : month(day, language);
}

function month(day: string, language: Language): string {
  return write(day, language, { month: 'long', year: 'numeric' });
}

function years(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function season(from: string, to: string): string {
  const middle = new Date((at(from).getTime() + at(to).getTime()) / 2).getUTCMonth();
  return (['winter', 'spring', 'summer', 'autumn'] as const)[Math.floor(((middle + 1) % 12) / 3)]!;
}

function isLastOfMonth(day: string): boolean {
  const next = at(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** French writes the first of a month as an ordinal, which Intl does not know. */
function write(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(at(day));
  return language === 'fr' && options.day !== undefined ? text.replace(/^1(?=\s)/, '1er') : text;
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
