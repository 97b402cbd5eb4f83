import type { Contradiction, RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import { denials } from './denials.ts';
import type { EventCluster } from './events.ts';
import type { Identity } from './identity.ts';
import { contentIds } from './ids.ts';
import { joinEvidence, type Material } from './material.ts';
import { numberConflicts } from './number-conflicts.ts';
import { sortedBy, sortedSet } from './order.ts';
import { placeConflicts } from './place-conflicts.ts';
import type { PlaceSense } from './places.ts';
import { eventDateConflicts, stepConflicts } from './time-conflicts.ts';

export type Conflict = Omit<Contradiction, 'id'>;

/** Where the record disagrees with itself: each kind by its own rule, all sorted. A change over time is none. */
export function findContradictions(
  events: readonly RecordEvent[],
  clusters: readonly EventCluster[],
  agreements: readonly RecordAgreement[],
  claims: readonly RecordClaim[],
  material: Material,
  identity: Identity,
  places: PlaceSense,
): Contradiction[] {
  const conflicts = [
    ...numberConflicts(events, claims, material.documents, identity),
    ...clusters.flatMap(eventDateConflicts),
    ...agreements.flatMap(stepConflicts),
    ...placeConflicts(events, places),
    ...denials(events, claims, identity),
  ].map((conflict) => ({ ...conflict, evidence: joinEvidence([conflict.evidence]) }));
  // Both sides must show their own words.
  const shown = conflicts.filter(({ evidence }) => evidence.length > 1);
  const ids = contentIds(
    shown.map(({ kind, facts, values, evidence }) => ({
      prefix: `contradiction:${kind}`,
      content: JSON.stringify([sortedSet(facts), sortedSet(values), evidence]),
    })),
  );
  const unique = new Map(shown.map((conflict, at) => [ids[at]!, { id: ids[at]!, ...conflict }]));
  return sortedBy([...unique.values()], ({ id }) => id);
}
