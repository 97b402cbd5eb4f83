/** A stretch of months, `2024-01` to `2024-06`, both included; null: everything, the undated too. */
export type Months = { readonly from: string; readonly to: string } | null;

interface Counted {
  readonly month: string | null;
}

/** Whether what has this month lies in a stretch. */
export function inMonths(month: string | null, months: Months): boolean {
  return months === null || (month !== null && month >= months.from && month <= months.to);
}

/** Every month from the first to the last of those given; empty where none is dated. */
export function monthsBetween(counted: readonly Counted[]): string[] {
  const known = counted.flatMap(({ month }) => month ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_, step) => textOf(from + step));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function textOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

const INTERVAL = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/;

/** The stretch that an address names. */
export function monthsOf(given: string | null): Months {
  const [, from, to] = INTERVAL.exec(given ?? '') ?? [];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

/** First and last day of a stretch, as filters have them; empty for everything. */
export function daysOf(months: Months): { readonly from: string; readonly to: string } {
  if (months === null) return { from: '', to: '' };
  const last = new Date(Date.UTC(Number(months.to.slice(0, 4)), Number(months.to.slice(5, 7)), 0));
  return { from: `${months.from}-01`, to: last.toISOString().slice(0, 10) };
}
