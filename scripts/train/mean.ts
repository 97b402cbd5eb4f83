import type { WeightRows } from '../../src/language/model/weights.ts';
import type { Learner } from './learner.ts';

/** Weights are stored as whole numbers: averaged weight × `scale`. */
const scale = 128;
/** Features whose largest weight is smaller than this (in stored units) are left out. */
export const floor = { row: 12, entry: 4 };

/** Learns `seeds` models in different orders and packs the mean of their averaged weights. */
export function meanModel(seeds: number, learn: (seed: number) => Learner): WeightRows {
  const sum = new Map<number, Map<number, number>>();
  for (let seed = 0; seed < seeds; seed++) learn(seed + 1).averageInto(sum, 1 / seeds);
  return packed(sum);
}

/** Rounds, prunes and sorts by feature hash, so that the same weights make the same bytes. */
function packed(sum: ReadonlyMap<number, ReadonlyMap<number, number>>): WeightRows {
  let largest = 0;
  for (const row of sum.values()) for (const weight of row.values()) largest = Math.max(largest, Math.abs(weight));
  const unit = Math.min(scale, 32767 / largest);
  const keys: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const key of [...sum.keys()].sort((a, b) => a - b)) {
    const entries = [...sum.get(key)!]
      .map(([target, weight]) => [target, Math.round(weight * unit)] as const)
      .filter(([, weight]) => Math.abs(weight) >= floor.entry)
      .sort((a, b) => a[0] - b[0]);
    if (!entries.some(([, weight]) => Math.abs(weight) >= floor.row)) continue;
    keys.push(key);
    counts.push(entries.length);
    for (const [target, weight] of entries) {
      classes.push(target);
      weights.push(weight);
    }
  }
  return {
    keys: Int32Array.from(keys),
    counts: Uint16Array.from(counts),
    classes: Uint16Array.from(classes),
    weights: Int16Array.from(weights),
  };
}
