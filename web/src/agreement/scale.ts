import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { LifeDetail } from '../api/types.ts';

const day = 86_400_000;

/** From the first to the last day of a life, over so many pixels; null where fewer than two days are told. */
export function lifeScale({ steps, standing }: LifeDetail, width: number): ScaleTime<number, number> | null {
  const days = steps.flatMap(({ date, known }) =>
    [date?.from, date?.to, known?.from, known?.to].filter((one) => typeof one === 'string'),
  );
  const times = [...new Set(days)].map((one) => Date.parse(one));
  if (times.length < 2 || width < 80) return null;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.04, 5 * day);
  // What still binds has room to show it.
  const ahead = standing.phase === 'in-force' ? Math.max((last - first) * 0.3, 60 * day) : room;
  return scaleUtc([first - room, last + ahead], [10, width - 12]);
}
