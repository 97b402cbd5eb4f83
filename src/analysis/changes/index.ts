import type { AllianceRecord, Change } from '../../model/index.ts';
import { contradictionChanges, promiseChanges } from './disputes.ts';
import { publishedSince } from './since.ts';
import { agreementChanges } from './steps.ts';
import { toldChanges } from './told.ts';

/**
 * What the record of one day has that the record of an earlier day had not: facts, those who say so, how sure, steps,
 * contradictions, promises. Sorted by day of publication, then by kind and fact.
 *
 * @param before the record as of the earlier day
 * @param after the record as of the later day, of the same documents and more
 * @param until `YYYY-MM-DD`, the later day: the day of what time alone brought (a promise fell due)
 */
export function changesBetween(before: AllianceRecord, after: AllianceRecord, until: string): Change[] {
  const since = publishedSince(before, after, until);
  const [earlier, later] = apart(before, after);
  const changes = [
    ...toldChanges('event', earlier.events, later.events, since),
    ...agreementChanges(earlier.agreements, later.agreements, since),
    ...toldChanges('claim', earlier.claims, later.claims, since),
    ...contradictionChanges(earlier, later, since),
    ...promiseChanges(before, after, since),
  ];
  const key = ({ on, kind, of, fact }: Change): string => `${on} ${of} ${kind} ${fact}`;
  return changes
    .map((change) => ({ change, at: key(change) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ change }) => change);
}

/** Two records without the facts that both share as one object: large ones that lie a week apart share nearly all. */
function apart(before: AllianceRecord, after: AllianceRecord): readonly [AllianceRecord, AllianceRecord] {
  return [without(before, after), without(after, before)];
}

function without(record: AllianceRecord, other: AllianceRecord): AllianceRecord {
  const own = <T>(facts: readonly T[], others: readonly T[]): T[] => {
    const there = new Set(others);
    return facts.filter((fact) => !there.has(fact));
  };
  return {
    ...record,
    events: own(record.events, other.events),
    agreements: own(record.agreements, other.agreements),
    claims: own(record.claims, other.claims),
    contradictions: own(record.contradictions, other.contradictions),
  };
}
