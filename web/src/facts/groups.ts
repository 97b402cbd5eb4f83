import type { Entry } from '../api/types.ts';

export interface PeriodGroup {
  /** EDTF `2024-06`, `2024`, `196X`; null: undated. */
  readonly period: string | null;
  readonly entries: readonly Entry[];
}

export interface YearGroup {
  /** `2024`, `196X`; null: undated. */
  readonly year: string | null;
  readonly periods: readonly PeriodGroup[];
}

/** The list under its years and months, in the order in which it came. */
export function grouped(entries: readonly Entry[]): YearGroup[] {
  const years = new Map<string | null, Map<string | null, Entry[]>>();
  for (const entry of entries) {
    const year = entry.period?.slice(0, 4) ?? null;
    const periods = years.get(year) ?? new Map<string | null, Entry[]>();
    years.set(year, periods);
    const group = periods.get(entry.period) ?? [];
    periods.set(entry.period, group);
    group.push(entry);
  }
  return [...years].map(([year, periods]) => ({
    year,
    periods: [...periods].map(([period, list]) => ({ period, entries: list })),
  }));
}
