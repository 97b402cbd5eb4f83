import type { Evidence } from '../../model/index.ts';
import { type Folded, findAll } from './folded.ts';
import type { Span } from './sentences.ts';

/**
 * Finds the record's quotes in a text that may have been cleaned otherwise than the document they were taken from
 * (a front matter removed, white space folded): where the offsets do not fit, the quote's place that is nearest to
 * where its neighbours moved.
 */
export function locateAll(evidence: readonly Evidence[], text: string, folded: Folded): Map<Evidence, Span> {
  const located = new Map<Evidence, Span>();
  const moved: { from: number; by: number }[] = [];
  const open: [Evidence, Span[]][] = [];
  for (const one of evidence) {
    if (text.slice(one.start, one.end) === one.quote) {
      located.set(one, { start: one.start, end: one.end });
      moved.push({ from: one.start, by: 0 });
      continue;
    }
    const places = findAll(folded, one.quote).map(([start, end]) => ({ start, end }));
    const [only] = places;
    if (only !== undefined && places.length === 1) {
      located.set(one, only);
      moved.push({ from: one.start, by: only.start - one.start });
    } else if (only !== undefined) {
      open.push([one, places]);
    }
  }
  for (const [one, places] of open) {
    const expected = one.start + (nearest(moved, ({ from }) => Math.abs(from - one.start))?.by ?? 0);
    located.set(one, nearest(places, ({ start }) => Math.abs(start - expected))!);
  }
  return located;
}

function nearest<T>(values: readonly T[], distance: (value: T) => number): T | undefined {
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || distance(value) < distance(best) ? value : best),
    undefined,
  );
}
