import { DatePrecision, Dimension, Factuality, Mood } from '../model/index.ts';
import type { Entry, Marks } from './answers/index.ts';

const DAY = 86_400_000;

/** The dated ones of some lines of the timeline as columns, by first day; names are left to the caller. */
export function marksOf(entries: readonly Entry[]): Omit<Marks, 'names' | 'inView'> {
  const dated = entries
    .filter(({ date }) => date !== null && (date.from ?? date.to) !== null)
    .map((entry) => ({ entry, date: entry.date!, from: dayOf(entry.date!.from), to: dayOf(entry.date!.to) }))
    .sort((a, b) => (a.from ?? a.to!) - (b.from ?? b.to!));
  const [types, modes, actors] = [listed<Entry['type']>(), listed<string>(), listed<string>()];
  const column = <T>(value: (one: (typeof dated)[number]) => T): T[] => dated.map(value);
  const columns = {
    id: column(({ entry }) => entry.id),
    type: column(({ entry }) => types.at(entry.type)),
    mode: column(({ entry }) => (entry.mode === null ? null : modes.at(entry.mode))),
    from: column(({ from }) => from),
    to: column(({ to }) => to),
    precision: column(({ date }) => DatePrecision.options.indexOf(date.precision)),
    dimension: column(({ entry }) => entry.dimensions.map((one) => Dimension.options.indexOf(one))),
    source: column(({ entry }) => entry.sources.map(actors.at)),
    target: column(({ entry }) => entry.targets.map(actors.at)),
    factuality: column(({ entry }) => Factuality.options.indexOf(entry.factuality)),
    mood: column(({ entry }) => Mood.options.indexOf(entry.mood)),
    attributed: column(({ entry: { origins } }) =>
      origins.length > 0 && origins.every(({ kind }) => kind !== 'author') ? 1 : 0,
    ),
    support: column(({ entry }) => entry.independentOrigins),
  };
  return {
    types: types.all,
    modes: modes.all,
    actors: actors.all,
    dimensions: [...Dimension.options],
    precisions: [...DatePrecision.options],
    factualities: [...Factuality.options],
    moods: [...Mood.options],
    undated: entries.length - dated.length,
    ...columns,
  };
}

/** The number of a day since 1970-01-01. */
export function dayOf(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Values by the order of their first use. */
function listed<T>() {
  const known = new Map<T, number>();
  const all: T[] = [];
  const at = (value: T): number => {
    const found = known.get(value);
    if (found !== undefined) return found;
    known.set(value, all.length);
    return all.push(value) - 1;
  };
  return { all, at };
}
