import type { Laid, Stretch } from './laid.ts';
import { tones } from './look.ts';

/**
 * How many lines the columns of a stretch of time hold, by tone; one that lasts counts in parts, spread over its span.
 * A tone that no line has is an empty list.
 */
export function densityOf(laid: Laid, at: Iterable<number>, { from, to }: Stretch, columns: number): number[][] {
  const scale = columns / (to - from);
  const changes = tones.map(() => new Float64Array(columns + 1));
  const used = tones.map(() => false);
  for (const line of at) {
    const first = Math.floor((laid.start[line]! - from) * scale);
    const last = Math.max(first, Math.ceil((laid.end[line]! - from) * scale) - 1);
    if (last < 0 || first >= columns) continue;
    const part = 1 / (last - first + 1);
    const series = changes[laid.tone[line]!]!;
    used[laid.tone[line]!] = true;
    series[Math.max(first, 0)]! += part;
    series[Math.min(last + 1, columns)]! -= part;
  }
  return changes.map((series, tone) => (used[tone] ? summed(series, columns) : []));
}

function summed(series: Float64Array, columns: number): number[] {
  let sum = 0;
  return Array.from({ length: columns }, (_, column) => {
    sum += series[column]!;
    return Math.round(sum * 100) / 100;
  });
}
