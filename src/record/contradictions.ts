import type { Agreement, Contradiction, RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import { signatoryConflicts } from './actor-conflicts.ts';
import { type Conflict, type Published, voiceOf } from './conflict.ts';
import { denials } from './denials.ts';
import { dutyConflicts } from './duty-conflicts.ts';
import type { EventCluster } from './events.ts';
import type { Identity } from './identity.ts';
import { contentIds } from './ids.ts';
import { joinEvidence, type Told } from './material.ts';
import { numberConflicts } from './number-conflicts.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { placeConflicts } from './place-conflicts.ts';
import type { PlaceSense } from './places.ts';
import { eventDateConflicts, stepConflicts } from './time-conflicts.ts';

/**
 * Where the record disagrees with itself: each kind by its own rule, all sorted. A change over time is none.
 *
 * @param told the mentions of the agreements
 */
export function findContradictions(
  events: readonly RecordEvent[],
  clusters: readonly EventCluster[],
  agreements: readonly RecordAgreement[],
  claims: readonly RecordClaim[],
  told: readonly Told<Agreement>[],
  published: Published,
  identity: Identity,
  places: PlaceSense,
): Contradiction[] {
  const conflicts = [
    ...numberConflicts(events, claims, published, identity),
    ...clusters.flatMap(eventDateConflicts),
    ...agreements.flatMap(stepConflicts),
    ...placeConflicts(events, places, identity),
    ...signatoryConflicts(agreements, told, identity),
    ...dutyConflicts(agreements, told),
    ...denials(events, claims, published, identity),
  ];
  const disputes = [...groupBy(conflicts, disputeKey).values()].map((same) => contradiction(same, published));
  // Both sides must show their own words.
  const shown = disputes.filter(({ evidence }) => evidence.length > 1);
  const ids = contentIds(
    shown.map(({ kind, facts, values, evidence }) => ({
      prefix: `contradiction:${kind}`,
      content: JSON.stringify([sortedSet(facts), sortedSet(values), evidence]),
    })),
  );
  const unique = new Map(shown.map((one, at) => [ids[at]!, { id: ids[at]!, ...one }]));
  return sortedBy([...unique.values()], ({ id }) => id);
}

/** One dispute told in many texts is one: the same question and the same two values. */
const disputeKey = ({ kind, question, sides }: Conflict): string =>
  JSON.stringify([kind, question, sortedSet(sides.map(({ value }) => value))]);

function contradiction(same: readonly Conflict[], published: Published): Omit<Contradiction, 'id'> {
  const values = same[0]!.sides.map(({ value }) => value).sort();
  const sides = same.flatMap((conflict) => conflict.sides);
  // Two acts of one agreement may bear the same value: then the sides stand in the order given.
  const voices = values.map((value, at) =>
    voiceOf(
      values[0] === values[1]
        ? same.map((conflict) => conflict.sides[at]!)
        : sides.filter((one) => one.value === value),
      published,
    ),
  );
  const facts = voices.flatMap((voice) => voice.facts);
  return {
    kind: same[0]!.kind,
    facts: facts.length > 2 ? sortedSet(facts) : facts,
    values,
    voices,
    evidence: joinEvidence(voices.map(({ evidence }) => evidence)),
  };
}
