import { Dimension } from '../../model/index.ts';
import type { Entry } from '../answers/index.ts';
import type { Ledger } from '../ledger.ts';
import type { Laid } from './laid.ts';
import { tones } from './look.ts';

export type LaneKind = 'dimension' | 'actor';

/** Lines of a timeline that stand together: `pact` and `said` are steps and claims, `other` is what is left. */
export interface Lane {
  readonly key: string;
  /** Places of the lines, by first day. */
  readonly at: Int32Array;
}

/** So many actors have a lane of their own. */
const ACTORS = 10;

const kept = new WeakMap<Laid, Map<LaneKind, readonly Lane[]>>();

/** The lines in lanes; one that has two dimensions, or two actors, stands in two. Made once for each list of lines. */
export function lanesOf(laid: Laid, by: LaneKind, actors: Ledger['actors']): readonly Lane[] {
  const known = kept.get(laid) ?? new Map<LaneKind, readonly Lane[]>();
  kept.set(laid, known);
  const lanes = known.get(by) ?? (by === 'actor' ? byActor(laid, actors) : byDimension(laid));
  known.set(by, lanes);
  return lanes;
}

function byDimension(laid: Laid): Lane[] {
  return sorted(['pact', ...Dimension.options, 'other', 'said'], laid, (entry, at) => {
    const tone = tones[laid.tone[at]!]!;
    if (tone === 'pact' || tone === 'said') return [tone];
    return entry.dimensions.length === 0 ? ['other'] : entry.dimensions;
  });
}

/** Persons and organisations stand in the lane of their state. */
function byActor(laid: Laid, actors: Ledger['actors']): Lane[] {
  const owner = (id: string): string => actors.get(id)?.of ?? id;
  const ownersOf = ({ sources, targets }: Entry) => new Set([...sources, ...targets].map(owner));
  const counts = new Map<string, number>();
  for (const entry of laid.entries) for (const id of ownersOf(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, ACTORS);
  const own = new Set(most.map(([id]) => id));
  return sorted([...own, 'other'], laid, (entry) => {
    const found = [...ownersOf(entry)].filter((id) => own.has(id));
    return found.length === 0 ? ['other'] : found;
  });
}

function sorted(order: readonly string[], { entries }: Laid, keysOf: (entry: Entry, at: number) => readonly string[]) {
  const lanes = new Map<string, number[]>(order.map((key) => [key, []]));
  for (const [at, entry] of entries.entries()) for (const key of keysOf(entry, at)) lanes.get(key)!.push(at);
  return [...lanes].filter(([, at]) => at.length > 0).map(([key, at]) => ({ key, at: Int32Array.from(at) }));
}
