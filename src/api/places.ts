import { monthOf } from '../analysis/index.ts';
import { loadKnowledge, placeById, stateById } from '../knowledge/index.ts';
import { isState } from '../model/index.ts';
import type { Entry, MapPlace, PlaceMap } from './answers/index.ts';
import { placeNames } from './names.ts';

const cooperative: ReadonlySet<string> = new Set([
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'],
]);

type Counts = MapPlace['months'][number];

/** The places of some lines with how many facts each holds, by month and by what they do to a relation. */
export function placesOf(entries: readonly Entry[]): MapPlace[] {
  const byPlace = Map.groupBy(
    entries.filter(({ placeId }) => placeId !== null),
    ({ placeId }) => placeId!,
  );
  return [...byPlace]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([id, lines]) => ({ id, names: placeNames(id)!, ...positionOf(id), months: monthsOf(lines) }));
}

function positionOf(id: string): Pick<MapPlace, 'kind' | 'lat' | 'lon' | 'numeric'> {
  const place = placeById(id);
  if (place) return { kind: place.kind, lat: place.lat, lon: place.lon, numeric: null };
  const state = stateById(id);
  if (!state) return { kind: 'words', lat: null, lon: null, numeric: null };
  const { lat, lon, numeric } = statePosition(id);
  return { kind: 'state', lat, lon, numeric };
}

/** A state's number, and where its capital is. */
export function statePosition(id: string): PlaceMap['states'][number] {
  const capital = loadKnowledge().places.find((place) => place.capital_of === id);
  const numeric = stateById(id)?.numeric ?? null;
  return { id, numeric, lat: capital?.lat ?? null, lon: capital?.lon ?? null };
}

/** The states among some actors, each with where it is. */
export function statesAmong(ids: Iterable<string>): PlaceMap['states'] {
  return [...new Set(ids)].filter(isState).map(statePosition);
}

function monthsOf(lines: readonly Entry[]): Counts[] {
  const months = new Map<string | null, Counts>();
  for (const { kind, type, date } of lines) {
    const month = monthOf(date);
    const counts = months.get(month) ?? { month, cooperation: 0, conflict: 0, pact: 0, said: 0 };
    months.set(month, counts);
    if (kind !== 'event') counts[kind === 'step' ? 'pact' : 'said'] += 1;
    else counts[cooperative.has(type) ? 'cooperation' : 'conflict'] += 1;
  }
  return [...months.values()].sort((a, b) => ((a.month ?? '~') < (b.month ?? '~') ? -1 : 1));
}
