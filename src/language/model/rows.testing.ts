import fc from 'fast-check';
import type { WeightRows } from './weights.ts';

/** Rows of random features: distinct hashes in order, each with one to twenty classes. */
export const rowsOf = (classes: number) =>
  fc
    .uniqueArray(
      fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((key) => key !== 0),
      { maxLength: 400 },
    )
    .chain((keys) =>
      fc.tuple(
        fc.constant([...keys].sort((a, b) => a - b)),
        fc.array(
          fc.uniqueArray(fc.tuple(fc.nat({ max: classes - 1 }), fc.integer({ min: -3000, max: 3000 })), {
            selector: ([target]) => target,
            minLength: 1,
            maxLength: 20,
          }),
          { minLength: keys.length, maxLength: keys.length },
        ),
      ),
    );

/** Rows as a model file holds them. */
export function packed(keys: readonly number[], rows: readonly (readonly (readonly [number, number])[])[]): WeightRows {
  const entries = rows.flat();
  return {
    keys: Int32Array.from(keys),
    counts: Uint16Array.from(rows, (row) => row.length),
    classes: Uint16Array.from(entries, ([target]) => target),
    weights: Int16Array.from(entries, ([, weight]) => weight),
    heavy: [...entries.keys()].filter((entry) => entries[entry]![1] > 63 || entries[entry]![1] < -64),
  };
}
