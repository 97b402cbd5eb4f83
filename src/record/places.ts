import type { Knowledge } from '../knowledge/index.ts';
import { foldName } from '../knowledge/index.ts';

export type PlaceSense = {
  /** Whether two places can be where one thing happened. */
  readonly compatible: (a: string | null, b: string | null) => boolean;
  /** Whether they are two towns of one land, of which none is in the other: who met in the one did not meet in the other. */
  readonly areTowns: (a: string | null, b: string | null) => boolean;
  /** The one that says more: a town before its state, and before the part of the world that it lies in. */
  readonly finest: (places: readonly (string | null)[]) => string | null;
  /** Whether it is a part of the world or a sea that lies in no one state: «signé en Asie» says of what kind a pact is, not where. */
  readonly isWide: (place: string | null) => boolean;
};

/** A town and its state are one place told more or less closely; so are a capital and a seat of power there. */
export function placeSense({ places, states }: Knowledge): PlaceSense {
  const byId = new Map(places.map((place) => [place.id, place]));
  const codes = new Set(states.map(({ id }) => id));
  const compatible = (a: string | null, b: string | null): boolean => {
    if (a === null || b === null || foldName(a) === foldName(b)) return true;
    const [here, there] = [byId.get(a), byId.get(b)];
    if (codes.has(a)) return there !== undefined && there.in === a;
    if (codes.has(b)) return here !== undefined && here.in === b;
    if (!here || !there || here.in === null || here.in !== there.in) return false;
    const seats = [here, there].filter(({ kind }) => kind === 'seat-of-power' || kind === 'building');
    return seats.length > 0 && (seats.length === 2 || [here, there].some((place) => place.capital_of !== undefined));
  };
  const isWide = (place: string | null): boolean => {
    const known = byId.get(place ?? '');
    return known !== undefined && known.in === null && (known.kind === 'region' || known.kind === 'sea');
  };
  const finest = (told: readonly (string | null)[]): string | null => {
    const named = told.filter((place) => place !== null).sort();
    const known = named.filter((place) => byId.has(place));
    return (
      known.find((place) => !isWide(place)) ?? known[0] ?? named.find((place) => !codes.has(place)) ?? named[0] ?? null
    );
  };
  const areTowns = (a: string | null, b: string | null): boolean => {
    const [here, there] = [byId.get(a ?? ''), byId.get(b ?? '')];
    return [here, there].every((one) => one?.kind === 'city') && here!.in === there!.in && !compatible(a, b);
  };
  return { compatible, areTowns, finest, isWide };
}
