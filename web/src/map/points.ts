import type { Position } from 'geojson';
import type { PlaceMap } from '../api/types.ts';
import { inMonths, type Months } from '../drawing/months.ts';
import { holds } from '../drawing/pacts.ts';
import { middleOf } from './world.ts';

export interface Point {
  readonly id: string;
  readonly at: Position;
  readonly names: PlaceMap['places'][number]['names'];
  /** `point`: a town, a base; `area`: a sea, a region; `state`: no text says where in the state. */
  readonly exactness: 'point' | 'area' | 'state';
  readonly cooperation: number;
  readonly conflict: number;
  readonly others: number;
  readonly total: number;
}

/** The places that hold facts in some months, the fullest first; those that no table knows are left out. */
export function pointsOf({ places }: PlaceMap, months: Months): Point[] {
  return places
    .flatMap((place): Point[] => {
      const at = place.kind === 'state' ? (middleOf(place.numeric) ?? capital(place)) : capital(place);
      const sums = countsIn(place, months);
      return at === null || sums.total === 0
        ? []
        : [{ id: place.id, at, names: place.names, ...sums, exactness: exactnessOf(place) }];
    })
    .sort((a, b) => b.total - a.total);
}

/** How many facts a place holds in some months. */
export function countsIn({ months: counted }: PlaceMap['places'][number], months: Months) {
  const sums = { cooperation: 0, conflict: 0, others: 0, total: 0 };
  for (const { month, cooperation, conflict, pact, said } of counted) {
    if (!inMonths(month, months)) continue;
    sums.cooperation += cooperation;
    sums.conflict += conflict;
    sums.others += pact + said;
    sums.total += cooperation + conflict + pact + said;
  }
  return sums;
}

function capital({ lat, lon }: { readonly lat: number | null; readonly lon: number | null }): Position | null {
  return lat === null || lon === null ? null : [lon, lat];
}

function exactnessOf({ kind }: PlaceMap['places'][number]): Point['exactness'] {
  if (kind === 'state') return 'state';
  return kind === 'region' || kind === 'sea' || kind === 'strait' || kind === 'other' ? 'area' : 'point';
}

export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly ends: readonly [Position, Position];
  readonly cooperation: number;
  readonly conflict: number;
  /** Agreements that bind them in these months. */
  readonly pacts: readonly string[];
}

/** The relations between states that have a place, in some months; the weightiest last, to be drawn above. */
export function tiesOf({ relations, states }: PlaceMap, months: Months): Tie[] {
  const places = new Map(states.map((state) => [state.id, middleOf(state.numeric) ?? capital(state)]));
  return relations
    .flatMap(({ a, b, months: counted, pacts }): Tie[] => {
      const [from, to] = [places.get(a), places.get(b)];
      if (!from || !to) return [];
      const now = counted.filter(({ month }) => inMonths(month, months));
      const sum = (name: 'cooperation' | 'conflict') => now.reduce((all, one) => all + one[name], 0);
      const bound = pacts.filter((pact) => holds(pact, months)).map(({ id }) => id);
      const tie = {
        a,
        b,
        ends: [from, to] as const,
        cooperation: sum('cooperation'),
        conflict: sum('conflict'),
        pacts: bound,
      };
      return tie.cooperation + tie.conflict + bound.length === 0 ? [] : [tie];
    })
    .sort((left, right) => left.cooperation + left.conflict - right.cooperation - right.conflict);
}
