import type { DateSpan } from '../../model/index.ts';

/** What a bar of a drawing stands for. */
export type Unit = 'month' | 'year';

const length: Readonly<Record<Unit, number>> = { month: 7, year: 4 };

/** The one month (`2024-06`) or year (`2024`) that a date lies in; null for a date that is open, or too vague to tell. */
export function placed(date: DateSpan | null, unit: Unit): string | null {
  if (date === null || date.from === null || date.to === null) return null;
  const from = date.from.slice(0, length[unit]);
  return from === date.to.slice(0, length[unit]) ? from : null;
}
