import type { Marks } from '../api/types.ts';
import type { Spread } from './density.ts';
import type { Drawn } from './drawn.ts';

export type LaneKind = 'dimension' | 'actor';

/** A lane of the drawing: `pact` and `said` are the steps of agreements and the claims, `other` is what is left. */
export interface Lane {
  readonly key: string;
  /** Places in the columns, by first day. */
  readonly at: Int32Array;
  /** How many facts stand in it, in view or not. */
  readonly count: number;
  /** How many in view last too long for a mark and are not among the columns. */
  readonly wide: number;
  /** How they lie where they are too many to be told one by one. */
  readonly spread: Spread | null;
}

/** The lanes as they are told of many facts, by what is in view. */
export function lanesTold({ lanes, window }: NonNullable<Marks['inView']>): Lane[] {
  return lanes.map(({ key, count, marks, density, wide }) => ({
    ...{ key, count, wide, at: Int32Array.from(marks ?? []) },
    spread: marks === null ? { counts: density, ...window } : null,
  }));
}

/** So many actors have a lane of their own. */
const ACTORS = 10;

/** The marks in lanes; a mark that has two dimensions, or two actors, stands in two lanes. Empty lanes are left out. */
export function lanesOf(drawn: Drawn, by: LaneKind, shows: (at: number) => boolean): Lane[] {
  const lanes = new Map<string, number[]>();
  const names = by === 'actor' ? actorLanes(drawn.marks) : null;
  const order = names ? [...names.kept, 'other'] : ['pact', ...drawn.marks.dimensions, 'other', 'said'];
  for (const key of order) lanes.set(key, []);
  for (let at = 0; at < drawn.length; at += 1) {
    if (!shows(at)) continue;
    for (const key of names ? names.keysOf(at) : dimensionKeys(drawn, at)) lanes.get(key)!.push(at);
  }
  return [...lanes]
    .filter(([, at]) => at.length > 0)
    .map(([key, at]) => ({ key, at: Int32Array.from(at), count: at.length, wide: 0, spread: null }));
}

function dimensionKeys({ marks, tone }: Drawn, at: number): readonly string[] {
  if (tone[at] === 'pact' || tone[at] === 'said') return [tone[at]];
  const dimensions = marks.dimension[at]!;
  return dimensions.length === 0 ? ['other'] : dimensions.map((one) => marks.dimensions[one]!);
}

/** Persons and organisations stand in the lane of their state. */
function actorLanes(marks: Marks) {
  const owner = marks.actors.map((id) => marks.names[id]?.of ?? id);
  const ids = [...new Set(owner)];
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = Int32Array.from(owner, (id) => places.get(id)!);
  /** Of a hundred thousand marks each is asked: no set is made for one. */
  const placesAt = (at: number): number[] => {
    const found: number[] = [];
    for (const one of marks.source[at]!) if (!found.includes(placeOf[one]!)) found.push(placeOf[one]!);
    for (const one of marks.target[at]!) if (!found.includes(placeOf[one]!)) found.push(placeOf[one]!);
    return found;
  };
  const counts = new Uint32Array(ids.length);
  for (let at = 0; at < marks.id.length; at += 1) for (const place of placesAt(at)) counts[place]! += 1;
  const kept = ids
    .map((id, place) => ({ id, place }))
    .filter(({ place }) => counts[place]! > 0)
    .sort((a, b) => counts[b.place]! - counts[a.place]! || (a.id < b.id ? -1 : 1))
    .slice(0, ACTORS);
  const keyOf = new Map(kept.map(({ id, place }) => [place, id]));
  const keysOf = (at: number): string[] => {
    const found = placesAt(at).flatMap((place) => keyOf.get(place) ?? []);
    return found.length === 0 ? ['other'] : found;
  };
  return { kept: kept.map(({ id }) => id), keysOf };
}
