import type { Days } from '../api/types.ts';

/** Number of the last day of publication up to a day; -1 before the first. */
export function indexUpTo(days: Days['days'], day: string): number {
  return days.findLastIndex((one) => one.day <= day);
}

/** The day so many days before or after another. @param day `YYYY-MM-DD` */
export function dayFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
