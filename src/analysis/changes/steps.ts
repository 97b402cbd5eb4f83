import type { Change, RecordAgreement, Step } from '../../model/index.ts';
import { knownBefore } from './known.ts';
import type { Since } from './since.ts';

/** Agreements that are new, and steps that the known ones have taken since. */
export function agreementChanges(
  before: readonly RecordAgreement[],
  after: readonly RecordAgreement[],
  { fresh, day }: Since,
): Change[] {
  const earlier = knownBefore(before);
  return after.flatMap((agreement): Change[] => {
    const known = earlier(agreement);
    const { id } = agreement;
    const words = fresh(agreement.evidence);
    const itself: Change[] = known
      ? []
      : [{ kind: 'fact', of: 'agreement', fact: id, on: day(words), evidence: words }];
    const steps = agreement.steps.filter((step) => !known?.steps.some((other) => sameStep(step, other)));
    return [
      ...itself,
      ...steps.map(({ step, by, date, factuality, evidence: all }): Change => {
        const evidence = fresh(all);
        const common = { of: 'agreement', fact: id, on: day(evidence), evidence } as const;
        return { kind: 'step', ...common, step, by, date, factuality };
      }),
    ];
  });
}

/** A step told again: by the same words, or of one kind by the same sides with nothing surer or nearer to it. */
function sameStep(a: Step, b: Step): boolean {
  if (a.step !== b.step) return false;
  if (
    a.evidence.some((one) => b.evidence.some((other) => one.document === other.document && one.start === other.start))
  )
    return true;
  const sides = (step: Step) => step.by.toSorted().join(' ');
  return sides(a) === sides(b) && a.date?.from === b.date?.from && a.date?.to === b.date?.to;
}
