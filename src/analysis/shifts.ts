import type { AllianceRecord, Dimension, Evidence, FactStatus, RecordEvent, Shift } from '../model/index.ts';
import { clauseShifts } from './clause-shifts.ts';
import { statesByActor } from './involvement.ts';
import { numberShifts } from './number-shifts.ts';
import { byKey, eachOrigin, shiftId } from './shift-voice.ts';

/**
 * What moved over time, with the days on which it was published: how sure a matter is told (alleged in November, a fact
 * in July), numbers that grew or were put otherwise later, and clauses told in other words. A change is no contradiction; those stand by themselves.
 * What has no day of publication comes last, in no order of time.
 */
export function shiftsOf(record: AllianceRecord): Shift[] {
  const days = new Map(record.documents.flatMap(({ id, published }) => (published === null ? [] : [[id, published]])));
  const published = (evidence: readonly Evidence[]): string[] =>
    [...new Set(evidence.flatMap(({ document }) => days.get(document) ?? []))].sort();
  const states = statesByActor(record.actors);
  const stateOf = (id: string): string => states.get(id) ?? id;
  return [
    ...statusShifts(record.events, stateOf),
    ...numberShifts(record, stateOf, published),
    ...clauseShifts(record, published),
  ];
}

/** Deeds that are alleged, denied and owned; what is said aloud is known as soon as it is said. */
const deeds: ReadonlySet<RecordEvent['type']> = new Set(['AID', 'ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT', 'CONCEDE']);

function statusShifts(events: readonly RecordEvent[], stateOf: (id: string) => string): Shift[] {
  const states = (ids: readonly string[]): string[] => [...new Set(ids.map(stateOf))].sort();
  const told = events.filter(({ type }) => deeds.has(type));
  const matters = Map.groupBy(
    told.flatMap((event) => event.dimensions.map((dimension) => ({ event, dimension }))),
    ({ event: { type, sources, targets }, dimension }) =>
      JSON.stringify([type, dimension, states(sources), states(targets)]),
  );
  return [...matters].sort(byKey).flatMap(([matter, list]) => {
    const [type, dimension, sources, targets] = JSON.parse(matter) as [
      RecordEvent['type'],
      Dimension,
      string[],
      string[],
    ];
    if (sources.length === 0 || targets.length === 0) return [];
    const same = list.map(({ event }) => event);
    const stages = withUndated(stagesOf(same), same);
    if (stages.length < 2) return [];
    return [{ id: shiftId('status', matter), kind: 'status', type, dimension, sources, targets, unit: null, stages }];
  });
}

/** From the surest on; what is only possible or planned says nothing of the deed. */
const statuses: readonly FactStatus[] = ['acknowledged', 'told', 'alleged', 'denied'];

/** Day by day the surest that is published of the matter; days that say the same as the day before are one stage. */
function stagesOf(events: readonly RecordEvent[]): Shift['stages'] {
  const moves = events
    .flatMap((event) => event.history.map((change) => ({ event, change })))
    .filter(({ change }) => statuses.includes(change.status));
  const stages: (typeof moves)[] = [];
  for (const [, list] of [...Map.groupBy(moves, ({ change }) => change.on)].sort(byKey)) {
    const surest = statuses.find((status) => list.some(({ change }) => change.status === status));
    const same = list.filter(({ change }) => change.status === surest);
    const last = stages.at(-1);
    if (last !== undefined && last[0]!.change.status === surest) last.push(...same);
    else stages.push(same);
  }
  return stages.map((list) => ({
    value: list[0]!.change.status,
    facts: [...new Set(list.map(({ event }) => event.id))].sort(),
    origins: eachOrigin(list.flatMap(({ change }) => change.by)),
    published: [...new Set(list.map(({ change }) => change.on))].sort(),
    evidence: list.flatMap(({ event, change }) =>
      event.evidence.filter(({ document }) => change.documents.includes(document)),
    ),
  }));
}

/**
 * Texts without a day that hold the matter for more or less sure than those that have one: after them, since nobody knows
 * when they were written. Of one text the surest counts.
 */
function withUndated(dated: Shift['stages'], events: readonly RecordEvent[]): Shift['stages'] {
  const told = events.flatMap((event) => {
    const status = event.history.length > 0 ? undefined : statusOf(event);
    return status === undefined
      ? []
      : event.evidence.map((words) => ({ event, status, words, document: words.document }));
  });
  const surest = [...Map.groupBy(told, ({ document }) => document).values()].flatMap((list) => {
    const status = statuses.find((one) => list.some((other) => other.status === one));
    return list.filter((one) => one.status === status);
  });
  const known = new Set(dated.map(({ value }) => value));
  const undated = statuses.flatMap((status) => {
    const same = surest.filter((one) => one.status === status);
    if (same.length === 0 || known.has(status)) return [];
    return [
      {
        value: status,
        facts: [...new Set(same.map(({ event }) => event.id))].sort(),
        origins: eachOrigin(same.flatMap(({ event }) => event.origins)),
        published: [],
        evidence: same.map(({ words }) => words),
      },
    ];
  });
  return [...dated, ...undated];
}

function statusOf({ factuality, mood }: RecordEvent): FactStatus | undefined {
  if (factuality === 'Uu' || (mood !== 'asserted' && mood !== 'conditional')) return undefined;
  if (factuality.endsWith('-')) return 'denied';
  return factuality === 'CT+' && mood === 'asserted' ? 'told' : 'alleged';
}
