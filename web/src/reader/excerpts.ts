import type { Span } from '../api/types.ts';
import { mergeSpans } from './pieces.ts';

/** A block longer than this many characters is first shown in excerpts. */
export const LONGEST = 40_000;

const OPENING = 4_000;
const AROUND = 2_000;

/** The opening of a block and the surroundings of its marks, in order. */
export function excerptsOf(block: Span, marks: readonly Span[]): Span[] {
  const around = marks
    .filter(({ start, end }) => start < block.end && end > block.start)
    .map(({ start, end }) => ({
      start: Math.max(block.start, start - AROUND),
      end: Math.min(block.end, end + AROUND),
    }));
  return mergeSpans([{ start: block.start, end: Math.min(block.end, block.start + OPENING) }, ...around]);
}
