import { PlainTable } from './plain.ts';
import { SimdTable } from './simd/table.ts';
import type { Scorer, WeightRows } from './weights.ts';

/** Below this many features the plain table is as fast, and its memory is smaller. */
const few = 30_000;

/** The fastest table there is for these weights: plain where there are few, or where WebAssembly is missing. */
export function scorerOf(rows: WeightRows, classes: number): Scorer {
  if (rows.keys.length < few) return new PlainTable(rows, classes);
  try {
    return new SimdTable(rows, classes);
  } catch {
    return new PlainTable(rows, classes);
  }
}
