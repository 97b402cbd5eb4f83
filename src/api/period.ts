import type { DateSpan } from '../model/index.ts';

/**
 * The heading a date stands under, in EDTF: its month (`2024-06`) where it lies in one, or begins in one and has no end;
 * its year (`2024`) where only that is certain; `196X` for a decade; null for no date.
 */
export function periodOf(date: DateSpan | null): string | null {
  const from = date?.from ?? null;
  const to = date?.to ?? null;
  const known = from ?? to;
  if (!date || known === null) return null;
  if (date.precision === 'decade') return `${known.slice(0, 3)}X`;
  if (date.precision === 'year') return known.slice(0, 4);
  if (from === null || to === null || from.slice(0, 7) === to.slice(0, 7)) return known.slice(0, 7);
  return known.slice(0, 4);
}

/**
 * Orders by heading, then by first day, then the narrower date first; no date is last. A decade comes before its
 * years and a year before its months, so that the list never jumps back.
 */
export function compareDates(a: DateSpan | null, b: DateSpan | null): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(date: DateSpan | null): string {
  const period = periodOf(date);
  if (period === null) return '~';
  const heading = period.endsWith('X') ? `${period.slice(0, 3)}0` : period.padEnd(7, ' ');
  return `${heading} ${date?.from ?? ''} ${date?.to ?? '~'}`;
}
