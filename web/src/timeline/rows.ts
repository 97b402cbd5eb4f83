import type { Drawn } from './drawn.ts';

/** A mark that found no row. */
export const NO_ROW = -1;
/** A mark that is so much wider than the view that a row of its own would tell nothing. */
export const WIDE = -2;

/** Width of the fading end of a mark that is open on one side, in pixels. */
export const FADE = 44;

/** From this width on a mark carries its words, in pixels. */
export const LONG = 190;

/** How much room the marks of a lane are given. */
export interface Room {
  /** Pixels per day. */
  readonly scale: number;
  readonly rows: number;
  /** Least width of a mark, in pixels. */
  readonly least: number;
  /** Room for the words beside a mark, in pixels; a mark that is long enough carries them itself. */
  readonly beside: number;
  /** From this width on, in pixels, a mark is `WIDE`. */
  readonly most: number;
}

/**
 * A row for each mark of a lane so that none covers another, the first free one from the top. `at` must be in the order
 * of first days. A row depends on the scale and not on what is in view, so nothing jumps while one moves along.
 */
export function rowsOf(drawn: Drawn, at: Int32Array, { scale, rows, least, beside, most }: Room): Int16Array {
  const free = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  return Int16Array.from(at, (mark) => {
    const width = (drawn.end[mark]! - drawn.start[mark]!) * scale;
    if (width > most) return WIDE;
    const before = drawn.marks.from[mark] === null ? FADE : 0;
    const after = drawn.marks.to[mark] === null ? FADE : 0;
    const left = drawn.start[mark]! * scale - before;
    const row = free.findIndex((end) => end <= left);
    if (row === NO_ROW) return NO_ROW;
    const words = width > LONG ? 0 : beside;
    free[row] = left + Math.max(width + before + after, least) + words + 3;
    return row;
  });
}
