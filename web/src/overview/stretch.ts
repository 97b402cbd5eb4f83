import type { Intensity } from '../api/types.ts';

type Period = Intensity['periods'][number];

/** How a bar of the drawing is wide. */
export type Unit = 'month' | 'year';

/** More columns than these are no longer told apart. */
const MOST = 60;

/** The number of a month or year, so that neighbours differ by one. */
export function numberOf(period: string): number {
  const year = Number(period.slice(0, 4));
  return period.length === 4 ? year : year * 12 + Number(period.slice(5, 7)) - 1;
}

/** The month or year of a number. */
export function periodOf(number: number, unit: Unit): string {
  if (unit === 'year') return String(number).padStart(4, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** First and last day of a month or year. */
export function daysOf(period: string): { readonly from: string; readonly to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const last = new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5, 7)), 0));
  return { from: `${period}-01`, to: last.toISOString().slice(0, 10) };
}

/**
 * The columns that are drawn, without a gap: of months the shortest stretch that holds nine events in ten (what lies
 * decades back would press the rest into a corner), of years all.
 */
export function stretchOf(periods: readonly Period[], unit: Unit): { readonly first: number; readonly last: number } {
  const numbers = periods.map(({ period }) => numberOf(period));
  const [start, end] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (unit === 'year' || end - start < MOST) return widened(start, end);
  const sizes = periods.map(({ cooperation, conflict }) => cooperation + conflict);
  const wanted = sizes.reduce((sum, size) => sum + size, 0) * 0.9;
  let best = { first: start, last: end };
  let held = 0;
  let from = 0;
  for (let to = 0; to < numbers.length; to += 1) {
    held += sizes[to]!;
    while (held - sizes[from]! >= wanted) held -= sizes[from++]!;
    const found = { first: numbers[from]!, last: numbers[to]! };
    if (held >= wanted && found.last - found.first < best.last - best.first) best = found;
  }
  return widened(Math.max(best.first, best.last - MOST + 1), best.last);
}

/** A few columns at least, so that one month does not fill the page. */
function widened(first: number, last: number) {
  const missing = Math.max(0, 11 - (last - first));
  return { first: first - Math.ceil(missing / 2), last: last + Math.floor(missing / 2) };
}
