import type { Place, Treaty } from '../../../knowledge/index.ts';
import { type Clause, clausesOn } from './clause.ts';
import { type War, warsOn } from './war.ts';

/** Everything that binds on one day, by who benefits from it. */
export type World = {
  readonly on: string;
  readonly clausesFor: ReadonlyMap<string, readonly Clause[]>;
  readonly wars: readonly War[];
  /** The state in which a place lies; null: none, or disputed; undefined: no such place. */
  readonly stateOfPlace: (place: string) => string | null | undefined;
};

/** @param day `YYYY-MM-DD` */
export function worldOn(
  treaties: readonly Treaty[],
  places: readonly Place[],
  wars: readonly War[],
  day: string,
  fromCoverage: readonly Treaty[] = [],
): World {
  const clauses = [
    ...treaties.flatMap((treaty) => clausesOn(treaty, day)),
    ...fromCoverage.flatMap((treaty) => clausesOn(treaty, day, true)),
  ];
  const clausesFor = new Map<string, Clause[]>();
  for (const clause of clauses) {
    for (const state of clause.beneficiaries) {
      const list = clausesFor.get(state);
      if (list) list.push(clause);
      else clausesFor.set(state, [clause]);
    }
  }
  const where = new Map(places.map((place) => [place.id, place.in]));
  return { on: day, clausesFor, wars: warsOn(wars, day), stateOfPlace: (place) => where.get(place) };
}
