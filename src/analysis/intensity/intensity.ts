import { type AllianceRecord, Dimension, type RecordEvent } from '../../model/index.ts';
import { placed, type Unit } from './placed.ts';

/** How many events speak for closeness and how many for conflict. */
export interface Tide {
  readonly cooperation: number;
  readonly conflict: number;
}

/** What happened in one month or year. */
export interface IntensityPeriod extends Tide {
  /** `2024-06`, or `2024`. */
  readonly period: string;
  /** From -10 to +10: the middle of what happened, half of it below and half above. */
  readonly median: number;
  /** How many events stand at each weight of the scale, the most conflictual first. */
  readonly weights: readonly { readonly weight: number; readonly events: number }[];
  readonly dimensions: readonly (Tide & { readonly dimension: Dimension })[];
}

export interface Intensity {
  readonly periods: readonly IntensityPeriod[];
  /** Events that happened, whose date is wider than a period or not told. */
  readonly vague: number;
}

/** From -10 (most conflictual) to +10 (most cooperative); null for what the scale does not have. */
export type WeightOf = (event: Pick<RecordEvent, 'type' | 'mode'>) => number | null;

/**
 * The relation by month or year on the scale of conflict and cooperation. What happened or is said to have happened
 * counts; what is denied, planned or only supposed does not. Weights are not added up: a sum would make ten polite calls
 * into a war alliance.
 */
export function intensityOf({ events }: Pick<AllianceRecord, 'events'>, unit: Unit, weightOf: WeightOf): Intensity {
  const weighed = events.flatMap((event) => {
    const weight = hasHappened(event) ? weightOf(event) : null;
    return weight === null ? [] : [{ event, weight, period: placed(event.date, unit) }];
  });
  const byPeriod = Map.groupBy(weighed, ({ period }) => period);
  const vague = byPeriod.get(null)?.length ?? 0;
  byPeriod.delete(null);
  const periods = [...byPeriod].map(([period, list]) => ({
    period: period!,
    ...tideOf(list),
    median: medianOf(list.map(({ weight }) => weight)),
    weights: countsOf(list.map(({ weight }) => weight)),
    dimensions: Dimension.options.flatMap((dimension) => {
      const part = list.filter(({ event }) => event.dimensions.includes(dimension));
      return part.length === 0 ? [] : [{ dimension, ...tideOf(part) }];
    }),
  }));
  return { periods: periods.sort((a, b) => (a.period < b.period ? -1 : 1)), vague };
}

function hasHappened({ factuality, mood }: RecordEvent): boolean {
  return factuality.endsWith('+') && (mood === 'asserted' || mood === 'conditional');
}

function tideOf(list: readonly { readonly weight: number }[]): Tide {
  const cooperation = list.filter(({ weight }) => weight >= 0).length;
  return { cooperation, conflict: list.length - cooperation };
}

function medianOf(weights: readonly number[]): number {
  const sorted = [...weights].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function countsOf(weights: readonly number[]): { weight: number; events: number }[] {
  const counts = [...Map.groupBy(weights, (weight) => weight)];
  return counts.map(([weight, list]) => ({ weight, events: list.length })).sort((a, b) => a.weight - b.weight);
}
