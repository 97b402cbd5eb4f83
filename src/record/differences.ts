import type { Treaty } from '../knowledge/index.ts';
import type { AgreementDifference, Obligation, Step } from '../model/index.ts';
import { joinEvidence } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { overlap, spanText } from './spans.ts';
import { knownDate, partyKey } from './treaties.ts';

/**
 * Where the coverage tells a known treaty otherwise than the table has it: the day of a step, the strength
 * of a duty under the same trigger. Neither side is corrected.
 */
export function differencesFrom(
  treaty: Treaty,
  told: {
    readonly steps: readonly Step[];
    readonly obligations: readonly Obligation[];
  },
): AgreementDifference[] {
  const found = [...told.steps.flatMap((step) => stepDifference(step, treaty)), ...duties(told.obligations, treaty)];
  const same = groupBy(found, (one) => JSON.stringify([one.about, one.told, one.known]));
  return sortedBy([...same], ([key]) => key).map(([, list]) => ({
    ...list[0]!,
    by: sortedSet(list.flatMap(({ by }) => by)),
    evidence: joinEvidence(list.map(({ evidence }) => evidence)),
  }));
}

function stepDifference(step: Step, treaty: Treaty): AgreementDifference[] {
  const known = knownDate(step, treaty);
  if (known === null || step.date === null || step.factuality !== 'CT+' || step.date.basis === 'knowledge') return [];
  if (overlap(known, step.date)) return [];
  return [
    { about: step.step, by: step.by, told: spanText(step.date), known: spanText(known), evidence: step.evidence },
  ];
}

/** Duties to help, by what they ask; what else a treaty holds is seldom told in full. */
const help = ['assist-as-deemed-necessary', 'assist-with-all-means', 'consult'];

function duties(told: readonly Obligation[], { provisions, parties }: Treaty): AgreementDifference[] {
  const own = partyKey(parties.map(({ state }) => state));
  return told.flatMap(({ bearer, duty, trigger, evidence }) => {
    const same = provisions.filter((one) => help.includes(one.duty) && one.trigger === trigger);
    if (!help.includes(duty) || same.length === 0 || same.some((one) => one.duty === duty)) return [];
    if (!own.includes(bearer)) return [];
    const known = same.map((one) => `${one.duty} ${one.trigger}`).join(', ');
    return [{ about: 'obligation' as const, by: [bearer], told: `${duty} ${trigger}`, known, evidence }];
  });
}
