import type { RecordEvent } from '../model/index.ts';
import { type Conflict, sideOf } from './conflict.ts';
import { isNegative } from './factuality.ts';
import { groupBy, sortedSet } from './order.ts';
import type { PlaceSense } from './places.ts';

/** The key under which events meet that exclude each other in two places: named persons, one deed, one day; else null. */
export function sceneKey({ type, mode, date, place, sources, targets, factuality }: RecordEvent): string | null {
  const isPlaced = place !== null && !isNegative(factuality) && date?.precision === 'day' && date.from === date.to;
  if (!isPlaced || !sources.some((id) => id.startsWith('person:'))) return null;
  return JSON.stringify([type, mode, date.from, sortedSet([...sources, ...targets])]);
}

/** The same named persons doing the same thing on the same day, in two places that exclude each other. */
export function placeConflicts(events: readonly RecordEvent[], places: PlaceSense): Conflict[] {
  const scenes = groupBy(events, (event) => sceneKey(event) ?? '');
  return [...scenes].flatMap(([question, list]) =>
    question === ''
      ? []
      : list.flatMap((one, at) =>
          list
            .slice(at + 1)
            .filter((other) => !places.compatible(one.place, other.place))
            .map((other) => ({
              kind: 'place' as const,
              question,
              sides: [sideOf(one.place!, one), sideOf(other.place!, other)] as const,
            })),
        ),
  );
}
