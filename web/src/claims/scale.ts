import { scaleLinear, scaleLog } from 'd3-scale';
import type { Board, Quantity } from '../api/types.ts';

type Answers = Board['questions'][number]['answers'];

/** «Environ» leaves a tenth of room on both sides. */
const leeway = 0.1;

/** What a figure allows, with the room that “about” leaves; null: open on that side. */
export function rangeOf({ min, max, approximate }: Quantity): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const room = approximate ? leeway : 0;
  return { low: min === null ? null : min * (1 - room), high: max === null ? null : max * (1 + room) };
}

/** Figures that lie further apart than this need a scale on which each step multiplies. */
const apart = 60;

/** One scale for all answers to a question, over so many pixels: from zero, or by powers of ten where they lie far apart. */
export function scaleOf(answers: Answers, width: number) {
  const bounds = answers.flatMap(({ quantity }) => {
    const { low, high } = quantity === null ? { low: null, high: null } : rangeOf(quantity);
    return [low, high].filter((bound) => bound !== null);
  });
  const [least, most] = [Math.min(...bounds.filter((bound) => bound > 0)), Math.max(...bounds)];
  const pixels = [8, Math.max(width - 8, 9)];
  if (most / least > apart) return scaleLog([least / 1.5, most * 1.5], pixels).clamp(true);
  return scaleLinear([0, most * 1.06], pixels)
    .nice(5)
    .clamp(true);
}
