import { PlainScorer } from './plain.ts';
import { SimdScorer } from './simd/scorer.ts';
import type { Template } from './templates.ts';
import type { Scorer, WeightRows } from './weights.ts';

/** The fastest scorer there is: plain where WebAssembly is missing. */
export function scorerOf(rows: WeightRows, classes: number, templates: readonly Template[]): Scorer {
  try {
    return new SimdScorer(rows, classes, templates);
  } catch {
    return new PlainScorer(rows, classes, templates);
  }
}
