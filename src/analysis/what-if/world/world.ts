import { type Knowledge, type Treaty, warsOn } from '../../../knowledge/index.ts';
import { type Clause, clausesOn } from './clause.ts';
import type { War } from './war.ts';

/** The tables that answer what would follow. */
export type WorldKnowledge = Pick<Knowledge, 'treaties' | 'places' | 'wars'>;

/** Everything that binds on one day, by who benefits from it. */
export type World = {
  readonly on: string;
  readonly clausesFor: ReadonlyMap<string, readonly Clause[]>;
  readonly wars: readonly War[];
  /** The state in which a place lies; null: none, or disputed; undefined: no such place. */
  readonly stateOfPlace: (place: string) => string | null | undefined;
};

const worlds = new WeakMap<readonly Treaty[], World>();

/**
 * The world on a day. The last one asked of a table is kept, so that many questions about one day are cheap.
 *
 * @param day `YYYY-MM-DD`
 * @param fromCoverage agreements known only from what was published
 */
export function worldOn(knowledge: WorldKnowledge, day: string, fromCoverage: readonly Treaty[] = []): World {
  const known = worlds.get(knowledge.treaties);
  if (fromCoverage.length === 0 && known?.on === day) return known;
  const world = built(knowledge, day, fromCoverage);
  if (fromCoverage.length === 0) worlds.set(knowledge.treaties, world);
  return world;
}

function built({ treaties, places, wars }: WorldKnowledge, day: string, fromCoverage: readonly Treaty[]): World {
  const clauses = [
    ...treaties.flatMap((treaty) => clausesOn(treaty, day)),
    ...fromCoverage.flatMap((treaty) => clausesOn(treaty, day, true)),
  ]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((clause, place): Clause => ({ ...clause, place }));
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
