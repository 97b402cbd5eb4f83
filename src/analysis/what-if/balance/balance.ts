import type { Capability, Knowledge } from '../../../knowledge/index.ts';
import type { Balance, Measure, SideBalance, Total } from '../answer.ts';

export const measures: readonly Measure[] = [
  'population',
  'gdp_usd',
  'military_expenditure_usd',
  'active_personnel',
  'nuclear_warheads',
];

/** Figures tell nothing of a day further from their year than this. */
const yearsApart = 5;

/**
 * What each side would hold together. Figures are added up as published, with their years and sources; who has none for a
 * measure is named and counts nothing, so that totals are lower bounds.
 *
 * @param on the day asked about; figures of years far from it are left out
 */
export function balanceOf(
  sides: { readonly attacker: readonly string[]; readonly attacked: readonly string[] },
  capabilities: Knowledge['capabilities'],
  on: string,
): Balance {
  return {
    attacker: balanceOfSide(sides.attacker, capabilities, on),
    attacked: balanceOfSide(sides.attacked, capabilities, on),
  };
}

type DayOfSides = { readonly on: string; readonly sides: Map<string, SideBalance> };

const days = new WeakMap<Knowledge['capabilities'], DayOfSides>();

/** The same side comes up in many questions about one day: each is added up once. */
function balanceOfSide(states: readonly string[], capabilities: Knowledge['capabilities'], on: string): SideBalance {
  const last = days.get(capabilities);
  const { sides } = last?.on === on ? last : { sides: new Map<string, SideBalance>() };
  const key = states.join();
  const found = sides.get(key) ?? sideBalance(states, byState(capabilities), on);
  days.set(capabilities, { on, sides: sides.set(key, found) });
  return found;
}

const tables = new WeakMap<Knowledge['capabilities'], ReadonlyMap<string, Capability>>();

/** The entries by state; made once for a table. */
export function byState(capabilities: Knowledge['capabilities']): ReadonlyMap<string, Capability> {
  const known = tables.get(capabilities) ?? new Map(capabilities.map((entry) => [entry.state, entry]));
  tables.set(capabilities, known);
  return known;
}

function sideBalance(states: readonly string[], known: ReadonlyMap<string, Capability>, on: string): SideBalance {
  const totals = measures.map((measure): [Measure, Total] => {
    const found = states.map((state) => ({ state, figure: figureOf(known.get(state), measure, on) }));
    const figures = found.flatMap(({ figure }) => figure ?? []);
    const years = figures.map(({ year }) => year);
    return [
      measure,
      {
        value: figures.length === 0 ? null : figures.reduce((sum, { value }) => sum + value, 0),
        years: figures.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
        sources: [...new Set(figures.map(({ source }) => source))].sort(),
        // Warheads are told for those who have them alone.
        unknown:
          measure === 'nuclear_warheads' ? [] : found.filter(({ figure }) => figure === null).map(({ state }) => state),
      },
    ];
  });
  return Object.fromEntries(totals) as SideBalance;
}

/** null: not published, not verified, or of another time than the day asked about. */
export function figureOf(
  capability: Capability | undefined,
  measure: Measure,
  on: string,
): { readonly value: number; readonly year: number; readonly source: string } | null {
  const figure = capability?.[measure] ?? null;
  return figure === null || Math.abs(figure.year - Number(on.slice(0, 4))) > yearsApart ? null : figure;
}
