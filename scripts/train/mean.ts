import type { WeightRows } from '../../src/language/model/weights.ts';
import type { Learner } from './learner.ts';

/** Weights are stored as whole numbers: averaged weight × `scale`. Most then need one byte. */
const scale = 16;
/** How many models make the mean, and what of it is left out: features and entries smaller than this, in stored units. */
export interface MeanPlan {
  readonly seeds: number;
  readonly row: number;
  readonly entry: number;
}

/** Learns several models in different orders and packs the mean of their averaged weights. */
export function meanModel(plan: MeanPlan, learn: (seed: number) => Learner): WeightRows {
  const sum = new Map<number, Map<number, number>>();
  for (let seed = 0; seed < plan.seeds; seed++) learn(seed + 1).averageInto(sum, 1 / plan.seeds);
  return packed(sum, plan);
}

/** Rounds, prunes and sorts by feature hash, so that the same weights make the same bytes. */
function packed(sum: ReadonlyMap<number, ReadonlyMap<number, number>>, plan: MeanPlan): WeightRows {
  const keys: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const key of [...sum.keys()].sort((a, b) => a - b)) {
    const entries = [...sum.get(key)!]
      .map(([target, weight]) => [target, Math.round(weight * scale)] as const)
      .filter(([, weight]) => weight !== 0 && Math.abs(weight) >= plan.entry)
      .sort((a, b) => a[0] - b[0]);
    if (!entries.some(([, weight]) => Math.abs(weight) >= plan.row)) continue;
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
    heavy: [...weights.keys()].filter((entry) => weights[entry]! > 63 || weights[entry]! < -64),
  };
}
