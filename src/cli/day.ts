import { WrongUse } from './errors.ts';

/**
 * A bound of time as people give it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as a day: the first of what it names for
 * `from`, the last for all others.
 * @param side the option that gave it, without its dashes
 * @throws WrongUse where it is no such date, or no day of the calendar
 */
export function boundary(side: 'from' | 'to' | 'as-of' | 'since' | 'until' | 'on', given: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given);
  if (!match) throw new WrongUse('usage.badDate', { option: `--${side}`, value: given });
  const [, year = '', month, day] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) throw new WrongUse('usage.noSuchDay', { option: `--${side}`, value: given });
  if (side === 'from' || day !== undefined) return first;
  return `${year}-${month ?? '12'}-${String(lastDay(year, month ?? '12')).padStart(2, '0')}`;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function lastDay(year: string, month: string): number {
  const date = new Date(`${year}-${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.getUTCDate();
}
