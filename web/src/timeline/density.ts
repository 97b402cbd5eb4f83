import { type Tone, tones } from '../drawing/tone.ts';
import type { Drawn } from './drawn.ts';
import type { View } from './span.ts';

/** Width of a column, in pixels. */
export const COLUMN = 4;

/** How many facts each column of the view holds, by tone; an uncertain one counts in parts, spread over its span. */
export type Density = Readonly<Record<Tone, Float64Array>>;

/** Counts the marks of a lane in the columns of the view. */
export function densityOf(drawn: Drawn, at: readonly number[], view: View, width: number): Density {
  const columns = Math.ceil(width / COLUMN) + 1;
  const scale = width / (view.to - view.from) / COLUMN;
  const changes = Object.fromEntries(tones.map((tone) => [tone, new Float64Array(columns + 1)])) as Record<
    Tone,
    Float64Array
  >;
  for (const mark of at) {
    const first = Math.floor((drawn.start[mark]! - view.from) * scale);
    const last = Math.max(first, Math.ceil((drawn.end[mark]! - view.from) * scale) - 1);
    if (last < 0 || first >= columns) continue;
    const part = 1 / (last - first + 1);
    const series = changes[drawn.tone[mark]!];
    series[Math.max(first, 0)]! += part;
    series[Math.min(last + 1, columns)]! -= part;
  }
  for (const series of Object.values(changes)) {
    for (let column = 1; column <= columns; column += 1) series[column]! += series[column - 1]!;
  }
  return changes;
}

/** How many facts the columns of a stretch of time hold, by tone, as the server counted them. */
export interface Spread extends View {
  /** Empty for a tone that none has. */
  readonly counts: readonly (readonly number[])[];
}

/** What was counted in the columns of one stretch, in those of the view: what a column holds is shared among those it lies under. */
export function densityIn({ counts, from, to }: Spread, view: View, width: number): Density {
  const columns = Math.ceil(width / COLUMN) + 1;
  const days = ((view.to - view.from) / width) * COLUMN;
  const shared = tones.map((tone, number) => {
    const series = new Float64Array(columns + 1);
    const told = counts[number] ?? [];
    const own = (to - from) / told.length;
    for (const [at, count] of told.entries()) {
      if (count === 0) continue;
      const [start, end] = [(from + at * own - view.from) / days, (from + (at + 1) * own - view.from) / days];
      for (let column = Math.max(0, Math.floor(start)); column < Math.min(columns, end); column += 1) {
        series[column]! += (count * (Math.min(end, column + 1) - Math.max(start, column))) / (end - start);
      }
    }
    return [tone, series] as const;
  });
  return Object.fromEntries(shared) as Density;
}

/** The height of the highest column. */
export function peakOf(density: Density): number {
  let peak = 0;
  for (let column = 0; column < density.said.length; column += 1) peak = Math.max(peak, totalAt(density, column));
  return peak;
}

/** How many facts a column holds. */
export function totalAt(density: Density, column: number): number {
  return tones.reduce((sum, tone) => sum + (density[tone][column] ?? 0), 0);
}
