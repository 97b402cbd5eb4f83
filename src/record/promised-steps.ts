import { isState, type RecordAgreement, type Step } from '../model/index.ts';
import { isNegative } from './factuality.ts';
import type { Promised } from './promises.ts';
import { daysApart } from './spans.ts';

/** What shows that a step was taken: itself, or one that cannot come before it. */
const shownBy: Partial<Record<Step['step'], readonly Step['step'][]>> = {
  announced: ['signed', 'approved', 'ratified', 'exchanged', 'in-force'],
  approved: ['approved', 'ratified', 'exchanged', 'in-force'],
  ratified: ['ratified', 'exchanged', 'in-force'],
  exchanged: ['exchanged', 'in-force'],
  'in-force': ['in-force'],
  superseded: ['superseded', 'ended'],
  withdrawn: ['withdrawn'],
};
/** Steps of one side, which another's step of the same kind does not take. */
const oneSided: readonly Step['step'][] = ['approved', 'ratified', 'withdrawn'];

/** An agreement that was announced, and the steps of its life told as still to come. */
export function announcedSteps({ id, steps, parties }: RecordAgreement): Promised[] {
  return steps
    .filter((one) => isPromise(one) && !isPast(one, steps))
    .map((one) => ({
      of: id,
      by: one.by.length > 0 ? one.by : parties,
      what: one.evidence[0]!.quote,
      due: one.step === 'announced' ? null : (one.date?.to ?? null),
      evidence: one.evidence,
      keptBy: steps.some((other) => other !== one && shows(other, one)) ? [id] : [],
    }));
}

/** From an announcement to a signature it seldom takes longer (days). */
const longest = 3 * 366;

/** «lancé en 1998» beside a contract of 2025: history, not what that contract kept. */
const isPast = ({ step, date }: Step, steps: readonly Step[]): boolean =>
  step === 'announced' &&
  date !== null &&
  steps.some((other) => other.step === 'signed' && other.date !== null && daysApart(date, other.date) > longest);

/** Steps that follow a signature: told as likely, they are still to come; a signature so told may be a rumour. */
const isPromise = ({ step, factuality }: Step): boolean =>
  step === 'announced' ? !isNegative(factuality) : factuality === 'PR+' && shownBy[step] !== undefined;

function shows(done: Step, planned: Step): boolean {
  if (done.factuality !== 'CT+' || !shownBy[planned.step]?.includes(done.step)) return false;
  if (!oneSided.includes(planned.step) || done.step === 'in-force' || done.step === 'exchanged') return true;
  const states = ({ by }: Step): string[] => by.filter(isState);
  const chambers = ({ by }: Step): string[] => by.filter((actor) => actor.startsWith('org:'));
  if (done.step === 'approved' && chambers(done).join() !== chambers(planned).join()) return false;
  const [mine, theirs] = [states(planned), states(done)];
  return mine.length === 0 || mine.every((state) => theirs.includes(state));
}
