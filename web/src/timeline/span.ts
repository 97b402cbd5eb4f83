import type { Drawn } from './drawn.ts';

/** A stretch of time, in days since 1970 (fractions of days while one moves along). */
export interface View {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** No closer than this many days. */
export const CLOSEST = 9;

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** All that is drawn, with a margin. */
export function extentOf({ start, end, length, marks }: Drawn): View {
  if (marks.inView) return padded(marks.inView.extent, 0.03);
  if (length === 0) return { from: 0, to: 366 };
  let last = end[0]!;
  for (const one of end) last = Math.max(last, one);
  return padded({ from: start[0]!, to: last }, 0.03);
}

/** The shortest stretch that holds the beginnings of four marks in five: where the story is. */
export function storyOf({ start, length, marks }: Drawn): View {
  if (marks.inView) return padded(marks.inView.story, 0.06);
  const held = Math.max(1, Math.ceil(length * 0.8));
  let best = 0;
  for (let at = 0; at + held <= length; at += 1) {
    if (start[at + held - 1]! - start[at]! <= start[best + held - 1]! - start[best]!) best = at;
  }
  return padded({ from: start[best] ?? 0, to: start[best + held - 1] ?? 366 }, 0.06);
}

function padded({ from, to }: View, share: number): View {
  const margin = Math.max((to - from) * share, CLOSEST);
  return { from: from - margin, to: to + margin };
}

const INTERVAL = /^(-?\d{4,6}-\d{2}-\d{2})\/(-?\d{4,6}-\d{2}-\d{2})$/;

/** The view of an address, `2024-01-01/2024-12-31` as EDTF writes it; null for none. */
export function viewOf(given: string | null): View | null {
  const [, from, to] = INTERVAL.exec(given ?? '') ?? [];
  const view = { from: Date.parse(`${from}T00:00:00Z`) / DAY, to: Date.parse(`${to}T00:00:00Z`) / DAY + 1 };
  return view.to > view.from ? view : null;
}

/** The view for an address. */
export function viewText({ from, to }: View): string {
  return `${isoDay(from)}/${isoDay(to)}`;
}

/** The view, kept within what there is and no closer than days can be told apart. */
export function clamped({ from, to }: View, extent: View): View {
  const width = Math.min(Math.max(to - from, CLOSEST), Math.max(extent.to - extent.from, CLOSEST));
  const middle = (from + to) / 2;
  const first = Math.min(Math.max(middle - width / 2, extent.from), Math.max(extent.to - width, extent.from));
  return { from: first, to: first + width };
}

/** The view closer by a factor, around a day that stays where it is. */
export function zoomed({ from, to }: View, factor: number, around = (from + to) / 2): View {
  return { from: around - (around - from) / factor, to: around + (to - around) / factor };
}
