import type { Spread } from '../answer.ts';

/** Mean and quantiles (nearest rank) of the values of all runs; sorts them in place. */
export function spreadOf(values: Float64Array): Spread {
  values.sort();
  const at = (share: number): number => values[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0;
  const sum = values.reduce((total, value) => total + value, 0);
  return { mean: values.length === 0 ? 0 : sum / values.length, p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}
