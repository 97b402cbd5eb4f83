import type { Treaty } from '../../knowledge/index.ts';
import type { DateSpan, StepKind } from '../../model/index.ts';
import { partialSpan } from '../../record/index.ts';

/** A step as the table of known treaties has it. */
export interface TableStep {
  readonly step: StepKind;
  /** States. */
  readonly by: readonly string[];
  readonly date: DateSpan;
}

/**
 * The life of a treaty as the table tells it, in the order of time. Of suspensions only those that last.
 *
 * @param until the last day to tell, as YYYY-MM-DD; undefined: all that the table knows
 */
export function tableSteps(treaty: Treaty, until?: string): TableStep[] {
  const { signed, ratified, in_force: inForce, ended, freezes = [] } = treaty;
  const makers = makersOf(treaty);
  const one = (step: StepKind, by: readonly string[], day: string | null): TableStep[] =>
    day === null ? [] : [{ step, by, date: partialSpan(day, 'knowledge') }];
  const lasting = freezes.filter(({ to }) => to === null || (until !== undefined && to > until));
  const steps = [
    ...one('signed', makers, signed),
    ...Object.entries(ratified).flatMap(([state, day]) => one('ratified', [state], day)),
    ...one('in-force', makers, inForce),
    ...lasting.flatMap(({ state, from }) => one('suspended', [state], from)),
    ...leavers(treaty).flatMap(({ state, left }) => one('withdrawn', [state], left)),
    ...one('ended', [], ended),
  ];
  return steps
    .filter(({ date }) => until === undefined || date.from! <= until)
    .sort((a, b) => (a.date.from === b.date.from ? 0 : a.date.from! < b.date.from! ? -1 : 1));
}

/** Those who made it, without whoever joined later. */
function makersOf({ parties, signed, in_force: inForce }: Treaty): string[] {
  const began = partialSpan(inForce ?? signed, 'knowledge').to!;
  return parties.filter(({ joined }) => joined === null || joined <= began).map(({ state }) => state);
}

/** Who left before the end; a state whose place another took on the same day did not leave. */
function leavers({ parties, ended }: Treaty): Treaty['parties'] {
  const joined = new Set(parties.map((party) => party.joined));
  return parties.filter(({ left }) => left !== null && left !== ended && !joined.has(left));
}
