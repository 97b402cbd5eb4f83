import type { RecordAgreement, Step } from '../model/index.ts';
import type { Conflict } from './contradictions.ts';
import type { EventCluster } from './events.ts';
import { isNegative } from './factuality.ts';
import { groupBy, sortedSet } from './order.ts';
import { overlap, spanText } from './spans.ts';

/** One merged event told on days that exclude each other. A journey of two days is no quarrel. */
export function eventDateConflicts({ id, mentions }: EventCluster): Conflict[] {
  if (mentions.every(({ told }) => told.mode === 'visit')) return [];
  const dated = mentions.flatMap(({ told }) =>
    told.date === null ? [] : [{ date: told.date, evidence: told.evidence }],
  );
  const days = [...groupBy(dated, ({ date }) => spanText(date)).values()];
  return days.flatMap((one, at) =>
    days
      .slice(at + 1)
      .filter((other) => !overlap(one[0]!.date, other[0]!.date))
      .map((other) => ({
        kind: 'date' as const,
        facts: [id, id],
        values: [spanText(one[0]!.date), spanText(other[0]!.date)],
        evidence: [...one, ...other].flatMap(({ evidence }) => evidence),
      })),
  );
}

/** The same step of one agreement on two days, or both done and not done at one time. */
export function stepConflicts({ id, steps }: RecordAgreement): Conflict[] {
  return steps.flatMap((one, at) =>
    steps.slice(at + 1).flatMap((other): Conflict[] => {
      if (one.step !== other.step || !sameActors(one, other) || one.date === null || other.date === null) return [];
      const evidence = [...one.evidence, ...other.evidence];
      const meets = overlap(one.date, other.date);
      if (isNegative(one.factuality) !== isNegative(other.factuality))
        return meets
          ? [
              {
                kind: 'step',
                facts: [id, id],
                values: [`${one.step} ${one.factuality}`, `${other.step} ${other.factuality}`],
                evidence,
              },
            ]
          : [];
      if (meets || isNegative(one.factuality)) return [];
      return [
        {
          kind: 'date',
          facts: [id, id],
          values: [`${one.step} ${spanText(one.date)}`, `${other.step} ${spanText(other.date)}`],
          evidence,
        },
      ];
    }),
  );
}

/** Two chambers approve on two days; the same actors, or those that are not told, do a thing once. */
function sameActors(a: Step, b: Step): boolean {
  if (a.step === 'approved' && (a.by.length === 0 || b.by.length === 0)) return false;
  return a.by.length === 0 || b.by.length === 0 || sortedSet(a.by).join(' ') === sortedSet(b.by).join(' ');
}
