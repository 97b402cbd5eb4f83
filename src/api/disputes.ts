import { disputeSide } from '../analysis/index.ts';
import type { Contradiction } from '../model/index.ts';
import type { Dispute } from './answers/index.ts';
import { placeNames } from './names.ts';

/** A contradiction with its values taken apart and its places named. */
export function disputeOf(contradiction: Contradiction): Dispute {
  const { kind, values } = contradiction;
  const sides = values.map((value) => disputeSide(value, kind));
  return { ...contradiction, sides: sides.map((side) => ({ ...side, place: placeNames(side.place) })) };
}
