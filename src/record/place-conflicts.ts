import type { RecordEvent } from '../model/index.ts';
import type { Conflict } from './contradictions.ts';
import { isNegative } from './factuality.ts';
import { groupBy, sortedSet } from './order.ts';
import type { PlaceSense } from './places.ts';

/** The same named persons doing the same thing on the same day, in two places that exclude each other. */
export function placeConflicts(events: readonly RecordEvent[], places: PlaceSense): Conflict[] {
  const placed = events.filter(
    ({ date, place, sources, factuality }) =>
      place !== null &&
      !isNegative(factuality) &&
      date?.precision === 'day' &&
      date.from === date.to &&
      sources.some((id) => id.startsWith('person:')),
  );
  const same = groupBy(placed, ({ type, mode, date, sources, targets }) =>
    JSON.stringify([type, mode, date?.from, sortedSet([...sources, ...targets])]),
  );
  return [...same.values()].flatMap((list) =>
    list.flatMap((one, at) =>
      list
        .slice(at + 1)
        .filter((other) => !places.compatible(one.place, other.place))
        .map((other) => ({
          kind: 'place' as const,
          facts: [one.id, other.id],
          values: [one.place!, other.place!],
          evidence: [...one.evidence, ...other.evidence],
        })),
    ),
  );
}
