import type { Drawn } from './drawn.ts';
import type { Lane } from './lanes.ts';
import { NO_ROW, type Room, rowsOf, WIDE } from './rows.ts';
import type { View } from './span.ts';

/** So much room is kept for the words beside a mark, in pixels; they take more where the row is free. */
const WORDS = 150;

/** How the marks of a lane are shown, from roomy to tight; `density` is how many there are, and no single one. */
const ways = [
  { way: 'labelled', pitch: 19, least: 14, beside: WORDS + 12 },
  { way: 'plain', pitch: 14, least: 12, beside: 0 },
  { way: 'compact', pitch: 9, least: 7, beside: 0 },
  { way: 'tiny', pitch: 6, least: 5, beside: 0 },
] as const;

/** A lane as it is drawn now. */
export interface LaneLayout {
  readonly way: (typeof ways)[number]['way'] | 'density';
  readonly pitch: number;
  /** Places in the columns of what is in view. */
  readonly visible: readonly number[];
  /** The row of each of them. */
  readonly rows: readonly number[];
  /** How many in view are much wider than it: their dates say too little for a mark. */
  readonly wide: number;
}

/** Rows are kept per lane, way and step of scale: they are worked out anew only when one comes much closer. */
export type RowCache = Map<string, Int16Array>;

/** Finds the roomiest way in which all that is in view has a place. @param height of the lane, in pixels */
export function layoutOf(
  drawn: Drawn,
  lane: Lane,
  view: View,
  size: { readonly width: number; readonly height: number },
  cache: RowCache,
): LaneLayout {
  if (lane.spread !== null) return { way: 'density', pitch: 0, visible: [], rows: [], wide: 0 };
  const scale = size.width / (view.to - view.from);
  const near = 30 / scale;
  const shown: number[] = [];
  for (let one = 0; one < lane.at.length; one += 1) {
    const mark = lane.at[one]!;
    if (drawn.start[mark]! < view.to + near && drawn.end[mark]! > view.from - near) shown.push(one);
  }
  const step = 2 ** (Math.round(Math.log2(scale) * 3) / 3);
  for (const { way, pitch, least, beside } of ways) {
    const room: Room = { scale: step, rows: Math.floor(size.height / pitch), least, beside, most: size.width * 1.5 };
    if (room.rows === 0 || shown.length > (room.rows * size.width * 1.2) / (least + beside / 2)) continue;
    const key = `${lane.key} ${way} ${step} ${room.rows} ${size.width}`;
    const rows = cache.get(key) ?? rowsOf(drawn, lane.at, room);
    cache.set(key, rows);
    if (shown.some((one) => rows[one] === NO_ROW)) continue;
    const kept = shown.filter((one) => rows[one] !== WIDE);
    const visible = kept.map((one) => lane.at[one]!);
    return { way, pitch, visible, rows: kept.map((one) => rows[one]!), wide: shown.length - kept.length + lane.wide };
  }
  return { way: 'density', pitch: 0, visible: shown.map((one) => lane.at[one]!), rows: [], wide: lane.wide };
}
