import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { Promises } from '../api/types.ts';

const year = 366 * 86_400_000;
/** What lies further off the last known day than this is drawn at the edge: one plan for 2050 must not flatten the rest. */
const back = 6 * year;
const ahead = 2 * year;

/** From the first announcement to the last day due, over so many pixels; null where no day is told. */
export function promiseScale(
  { from, to }: Promises['period'],
  day: string | null,
  width: number,
): ScaleTime<number, number> | null {
  const days = [from, to, day].flatMap((one) => (one === null ? [] : [Date.parse(one)]));
  if (days.length === 0 || width < 80) return null;
  const now = day === null ? Math.max(...days) : Date.parse(day);
  const first = Math.max(Math.min(...days), now - back);
  const last = Math.min(Math.max(...days), now + ahead);
  const room = Math.max((last - first) * 0.04, year / 24);
  return scaleUtc([first - room, last + room], [8, width - 8]).clamp(true);
}
