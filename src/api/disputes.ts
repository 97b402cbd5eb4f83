import { disputeSide } from '../analysis/index.ts';
import type { Actor, Contradiction } from '../model/index.ts';
import type { Dispute } from './answers/index.ts';
import { actorNames, placeNames } from './names.ts';

/** A contradiction with its values taken apart, its places and actors named. */
export function disputeOf(contradiction: Contradiction, actors: ReadonlyMap<string, Actor>): Dispute {
  const { kind, values } = contradiction;
  const sides = values.map((value) => disputeSide(value, kind));
  const named = actorNames(
    sides.flatMap((side) => side.actors),
    actors,
  );
  return {
    ...contradiction,
    sides: sides.map((side) => ({
      ...side,
      place: placeNames(side.place),
      actors: side.actors.map((id) => named[id]?.names ?? { fr: id, en: id }),
    })),
  };
}
