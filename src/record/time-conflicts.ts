import type { Origin, RecordAgreement, Step } from '../model/index.ts';
import type { Conflict, Side } from './conflict.ts';
import type { EventCluster } from './events.ts';
import { isNegative } from './factuality.ts';
import { groupBy } from './order.ts';
import { daysApart, overlap, spanText } from './spans.ts';
import { fittingActors } from './steps.ts';

const author: Origin = { actor: 'author', kind: 'author', anonymous: false };

/** One merged event told on days that exclude each other. A journey of two days is no quarrel. */
export function eventDateConflicts({ id, mentions }: EventCluster): Conflict[] {
  if (mentions.every(({ told }) => told.mode === 'visit')) return [];
  const dated = mentions.flatMap(({ told }) => (told.date === null ? [] : [{ ...told, date: told.date }]));
  const days = [...groupBy(dated, ({ date }) => spanText(date)).values()];
  const side = (same: typeof dated): Side => ({
    value: spanText(same[0]!.date),
    facts: [id],
    origins: same.flatMap(({ origins }) => origins),
    evidence: same.flatMap(({ evidence }) => evidence),
  });
  return days.flatMap((one, at) =>
    days
      .slice(at + 1)
      .filter((other) => !overlap(one[0]!.date, other[0]!.date))
      .map((other) => ({ kind: 'date' as const, question: id, sides: [side(one), side(other)] as const })),
  );
}

/** Outlets differ by no more days than this on one act. */
const actSlack = 31;
/** Steps that are first said and later done, or that come again: a week apart they are two acts. */
const repeated: readonly Step['step'][] = ['announced', 'suspended', 'withdrawn', 'denounced', 'exchanged'];
const repeatedSlack = 7;

/** The same step of one agreement on two days, or both done and not done at one time. */
export function stepConflicts({ id, steps }: RecordAgreement): Conflict[] {
  const side = (step: Step, value: string): Side => ({
    value: `${step.step} ${value}`,
    facts: [id],
    origins: [author],
    evidence: step.evidence,
  });
  return steps.flatMap((one, at) =>
    steps.slice(at + 1).flatMap((other): Conflict[] => {
      if (one.step !== other.step || !sameAct(one, other) || one.date === null || other.date === null) return [];
      const meets = overlap(one.date, other.date);
      const question = `${id} ${one.step}`;
      if (isNegative(one.factuality) !== isNegative(other.factuality))
        return meets
          ? [{ kind: 'step', question, sides: [side(one, one.factuality), side(other, other.factuality)] }]
          : [];
      if (meets || isNegative(one.factuality) || !bothDone(one, other)) return [];
      const slack = repeated.includes(one.step) ? repeatedSlack : actSlack;
      // One text that tells two days tells two acts.
      if (daysApart(one.date, other.date) > slack || isOneText(one, other)) return [];
      return [{ kind: 'date', question, sides: [side(one, spanText(one.date)), side(other, spanText(other.date))] }];
    }),
  );
}

const isOneText = (a: Step, b: Step): boolean =>
  new Set([...a.evidence, ...b.evidence].map(({ document }) => document)).size === 1;

/** What is still to come moves without contradiction: a plan for May and a deed in June. */
const bothDone = (a: Step, b: Step): boolean => a.factuality === b.factuality;

/** Two chambers approve on two days, two states ratify; one act is taken by the same side, or by those not told. */
function sameAct(a: Step, b: Step): boolean {
  const chambers = [a, b].map(({ by }) => by.filter((id) => id.startsWith('org:')));
  if (a.step === 'approved' && chambers.some((list) => list.length === 0)) return false;
  return a.by.length === 0 || b.by.length === 0 || fittingActors(a, b);
}
