import type { DateSpan } from '../model/index.ts';

const day = 86_400_000;
/** More days than any record speaks of, so that they are not counted without end. */
const daysKept = 20_000;
const first = '0000-01-01';
const last = '9999-12-31';
const fineness: readonly DateSpan['precision'][] = ['day', 'week', 'month', 'season', 'year', 'decade', 'interval'];

/** First and last day, open ends taken as without end. */
const ends = (span: DateSpan): readonly [string, string] => [span.from ?? first, span.to ?? last];

const moments = new Map<string, number>();
const written = new Map<number, string>();

/** A calendar day in milliseconds since 1970. The same few thousand days are asked for millions of times. */
function momentOf(date: string): number {
  const known = moments.get(date);
  if (known !== undefined) return known;
  if (moments.size >= daysKept) moments.clear();
  const moment = Date.parse(date);
  moments.set(date, moment);
  return moment;
}

function dateAt(moment: number): string {
  const known = written.get(moment);
  if (known !== undefined) return known;
  if (written.size >= daysKept) written.clear();
  const date = new Date(moment).toISOString().slice(0, 10);
  written.set(moment, date);
  return date;
}

/** Days between two spans: 0 where they share a day, 1 for neighbours. */
export function daysApart(a: DateSpan, b: DateSpan): number {
  const [aFrom, aTo] = ends(a);
  const [bFrom, bTo] = ends(b);
  if (aFrom <= bTo && bFrom <= aTo) return 0;
  const [earlier, later] = aTo < bFrom ? [aTo, bFrom] : [bTo, aFrom];
  return Math.round((momentOf(later) - momentOf(earlier)) / day);
}

/** Whether two spans share a day. */
export const overlap = (a: DateSpan, b: DateSpan): boolean => daysApart(a, b) === 0;

/** Length in days; open spans are without end. */
export function spanDays(span: DateSpan): number {
  if (span.from === null || span.to === null) return Number.POSITIVE_INFINITY;
  return daysBetween(span.from, span.to) + 1;
}

/**
 * Sorts the finer first: shorter, then finer in precision, then earlier. Of open ones that is the one that begins last
 * or ends first; they come behind all others, undated last.
 */
export function spanKey(span: DateSpan | null): string {
  if (span === null) return 'undated';
  const [from, to] = ends(span);
  const days = daysBetween(from, to) + 1;
  return `${String(days).padStart(7, '0')} ${fineness.indexOf(span.precision)} ${from} ${to} ${span.basis}`;
}

/** The most precise of the spans; null where none is dated. */
export function finest(spans: readonly (DateSpan | null)[]): DateSpan | null {
  let best: DateSpan | null = null;
  for (const span of spans) if (span !== null && (best === null || spanKey(span) < spanKey(best))) best = span;
  return best;
}

/** A span in words that need no language: one day, or both ends. */
export function spanText(span: DateSpan): string {
  if (span.from !== null && span.from === span.to) return span.from;
  return `${span.from ?? '..'}/${span.to ?? '..'}`;
}

/** Days from one calendar day to another, negative where it goes back. */
export const daysBetween = (from: string, to: string): number => Math.round((momentOf(to) - momentOf(from)) / day);

/** The day as a number: days since 1970. */
export const dayNumber = (date: string): number => Math.round(momentOf(date) / day);

/** The day so many days after another, `YYYY-MM-DD`. */
export const daysAfter = (date: string, count: number): string => dateAt(momentOf(date) + count * day);

/** The days that a date written in part covers, `2024`, `2024-06` or `2024-06-19` (EDTF level 0). */
export function partialSpan(date: string, basis: DateSpan['basis']): DateSpan {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return { from: date, to: date, precision: 'day', basis };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', basis };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${date}-01`, to: `${date}-${last}`, precision: 'month', basis };
}
