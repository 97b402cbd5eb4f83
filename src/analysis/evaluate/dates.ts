import type { DateSpan } from '../../model/index.ts';
import type { GoldFact } from './gold.ts';

interface Interval {
  readonly from: string;
  readonly to: string;
}

/** First and last day of an EDTF level 0 date or interval (`2024`, `2024-06`, `2022-02/2024-11`). */
export function edtfInterval(edtf: string): Interval {
  const [first = '', last = first] = edtf.split('/');
  return { from: days(first).from, to: days(last).to };
}

function days(date: string): Interval {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: date, to: date };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${date}-01`, to: `${date}-${String(last).padStart(2, '0')}` };
}

const length = ({ from, to }: Interval): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

const contains = (outer: Interval, inner: Interval): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** A month round a day is an honest date; a year round a day says nothing. */
const wide = 31;

/**
 * Whether our date is the gold one; null where gold tells none. Right when it lies within the gold date, or holds it
 * without being much wider. A gold date concluded from beyond the sentence may be left open or left wide.
 */
export function dateHolds(gold: GoldFact, ours: DateSpan | null): boolean | null {
  if (gold.date === null) return null;
  const concluded = gold.date_basis === 'context' || gold.date_basis === 'external';
  if (ours === null || (ours.from === null && ours.to === null)) return concluded;
  const wanted = edtfInterval(gold.date);
  // An end that was not told is not held against the other.
  const given = { from: ours.from ?? wanted.from, to: ours.to ?? wanted.to };
  if (contains(wanted, given)) return true;
  return contains(given, wanted) && (concluded || length(given) <= Math.max(wide, length(wanted)));
}
