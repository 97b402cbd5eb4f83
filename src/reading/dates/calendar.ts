import type { DateBasis, DatePrecision, DateSpan } from '../../model/index.ts';

/** Days as numbers (since 1970-01-01, UTC), so that arithmetic is plain. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
export const dayText = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** 0 Monday … 6 Sunday. */
export const weekday = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

const pad = (n: number): string => String(n).padStart(2, '0');

/** null where there is no such day (31 June). */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  const number = dayNumber(text);
  return !Number.isNaN(number) && dayText(number) === text ? text : null;
}

export function span(from: string | null, to: string | null, precision: DatePrecision, basis: DateBasis): DateSpan {
  return { from, to, precision, basis };
}

export const daySpan = (day: string, basis: DateBasis): DateSpan => span(day, day, 'day', basis);

/** The day that figures tell («2025-06-19»); null where there is no such day. */
export function daySpanOf(year?: string, month?: string, day?: string): DateSpan | null {
  const text = dayOf(Number(year), Number(month), Number(day));
  return text ? daySpan(text, 'text') : null;
}

export function monthSpan(year: number, month: number, basis: DateBasis): DateSpan {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return span(`${year}-${pad(month)}-01`, `${year}-${pad(month)}-${pad(last)}`, 'month', basis);
}

export const yearSpan = (year: number, basis: DateBasis): DateSpan =>
  span(`${year}-01-01`, `${year}-12-31`, 'year', basis);

/** Early, middle or late part of a month, in thirds. */
export function partOfMonth(year: number, month: number, part: 'early' | 'mid' | 'late', basis: DateBasis): DateSpan {
  const whole = monthSpan(year, month, basis);
  const [first, last] = part === 'early' ? [1, 10] : part === 'mid' ? [10, 20] : [20, Number(whole.to!.slice(8))];
  return span(`${whole.from!.slice(0, 8)}${pad(first)}`, `${whole.from!.slice(0, 8)}${pad(last)}`, 'interval', basis);
}

/** Monday to Sunday of the week that lies `weeks` after that of `day`. */
export function weekSpan(day: string, weeks: number, basis: DateBasis): DateSpan {
  const monday = dayNumber(day) - weekday(day) + 7 * weeks;
  return span(dayText(monday), dayText(monday + 6), 'week', basis);
}

/** The month `months` after that of `day`. */
export function monthFrom(day: string, months: number, basis: DateBasis): DateSpan {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return monthSpan(Math.floor(total / 12), (total % 12) + 1, basis);
}
