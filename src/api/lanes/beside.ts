import type { Laid } from './laid.ts';
import type { Lane } from './lanes.ts';

/** Where one stands in a lane: at a line, or on a day; and whether the line before, the next or the nearest is asked for. */
export interface Walk {
  readonly from?: number | undefined;
  readonly day?: number | undefined;
  readonly step: -1 | 0 | 1;
}

/** The place of the line that one comes to in a lane; null where the lane ends. */
export function beside(
  { start }: Laid,
  { at }: Lane,
  shows: (at: number) => boolean,
  { from, day = 0, step }: Walk,
): number | null {
  const shown = at.filter(shows);
  if (from !== undefined && step !== 0) return shown[shown.indexOf(from) + step] ?? null;
  if (step !== 0) return shown.find((one) => start[one]! >= day) ?? shown.at(-1) ?? null;
  let best = shown[0] ?? null;
  for (const one of shown) if (Math.abs(start[one]! - day) < Math.abs(start[best!]! - day)) best = one;
  return best;
}
