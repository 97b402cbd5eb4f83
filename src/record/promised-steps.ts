import { type Evidence, evidencePlace, isState, mentionKey, type RecordAgreement, type Step } from '../model/index.ts';
import type { Pact } from './agreements.ts';
import { isNegative } from './factuality.ts';
import { joinEvidence } from './material.ts';
import { sortedBy, sortedSet } from './order.ts';
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

/** A step as one text tells it, and the day on which that was published. */
type Telling = { readonly step: Step; readonly pact: Pact };

/**
 * An agreement that was announced, and the steps of its life told as still to come. A step that was awaited by one text
 * and taken by a later one is one step of the record: who awaited it made a promise that it kept.
 *
 * @param pacts the mentions of the agreement
 */
export function announcedSteps(agreement: RecordAgreement, pacts: readonly Pact[]): Promised[] {
  const { id, steps, parties } = agreement;
  const tellings = pacts.flatMap((pact) => pact.told.steps.map((step): Telling => ({ step, pact })));
  return steps.flatMap((one) => {
    if (isPast(one, steps)) return [];
    const own = tellingsOf(one, tellings);
    const awaited = own.filter(isPromise);
    if (awaited.length === 0) return [];
    const since = sortedSet(awaited.flatMap(({ pact }) => pact.source.published ?? []))[0];
    const isDone = one.step !== 'announced' && isTaken(one);
    // One text tells an act as taken and another one of its kind as awaited: the latter did not keep itself.
    const awaiting = new Set(awaited.map(({ pact }) => pact.document));
    const others = own.filter(({ pact }) => !awaiting.has(pact.document));
    const taken = isDone ? sentencesAfter(others, since) : [];
    // Told as taken before anyone awaited it: no promise is left.
    if (isDone && taken.length === 0) return [];
    const keeper = taken.length > 0 ? one : steps.find((other) => other !== one && shows(other, one));
    const evidence = joinEvidence(awaited.map(({ step }) => step.evidence));
    const due = sortedSet(awaited.flatMap(({ step }) => step.date?.to ?? [])).at(-1) ?? null;
    return [
      {
        of: id,
        by: one.by.length > 0 ? one.by : parties,
        what: evidence[0]!.quote,
        due: one.step === 'announced' ? null : due,
        evidence,
        keptBy: keeper === undefined ? [] : [id],
        ...(keeper && { keptSteps: [keptStep(id, keeper, taken, tellings)] }),
      },
    ];
  });
}

/** The step that kept a promise, with the first sentence published that tells it as taken. */
function keptStep(agreement: string, { step, by, date, evidence }: Step, taken: Evidence[], tellings: Telling[]) {
  const told = tellingsOf({ step, evidence }, tellings);
  const [first = evidence[0]!] = taken.length > 0 ? taken : sentencesAfter(told, undefined);
  return { agreement, step, by, date, evidence: [first] };
}

/** The tellings that a step of the record was put together from. */
function tellingsOf({ step, evidence }: Pick<Step, 'step' | 'evidence'>, tellings: readonly Telling[]): Telling[] {
  const places = new Set(evidence.map(evidencePlace));
  return tellings.filter(
    ({ step: told }) => told.step === step && told.evidence.some((one) => places.has(evidencePlace(one))),
  );
}

/** The sentences that tell a step as taken and were published no earlier than a day, the first published first. */
function sentencesAfter(tellings: readonly Telling[], since: string | undefined): Evidence[] {
  const told = tellings.filter(
    ({ step, pact: { source } }) =>
      isTaken(step) && (since === undefined || source.published === null || source.published >= since),
  );
  return sortedBy(told, ({ step, pact }) => {
    const { start } = step.evidence[0]!;
    return `${pact.source.published ?? '9'} ${pact.document} ${String(start).padStart(9, '0')} ${mentionKey(pact)}`;
  }).flatMap(({ step }) => step.evidence);
}

const isTaken = ({ factuality }: Step): boolean => factuality === 'CT+';

/** From an announcement to a signature it seldom takes longer (days). */
const longest = 3 * 366;

/** «lancé en 1998» beside a contract of 2025: history, not what that contract kept. */
const isPast = ({ step, date }: Step, steps: readonly Step[]): boolean =>
  step === 'announced' &&
  date !== null &&
  steps.some((other) => other.step === 'signed' && other.date !== null && daysApart(date, other.date) > longest);

/**
 * Steps that follow a signature: told as likely, they are still to come; a signature so told may be a rumour. What a text
 * announces without a day and tells as done is no promise: «a laissé Pékin annoncer la nouvelle : l’accord est signé».
 */
function isPromise({ step, pact }: Telling): boolean {
  if (step.step !== 'announced') return step.factuality === 'PR+' && shownBy[step.step] !== undefined;
  if (isNegative(step.factuality)) return false;
  return step.date !== null || !pact.told.steps.some((other) => isTaken(other) && isShownBy(step, other));
}

const isShownBy = (planned: Step, done: Step): boolean => shownBy[planned.step]?.includes(done.step) ?? false;

function shows(done: Step, planned: Step): boolean {
  if (!isTaken(done) || !isShownBy(planned, done)) return false;
  if (!oneSided.includes(planned.step) || done.step === 'in-force' || done.step === 'exchanged') return true;
  const states = ({ by }: Step): string[] => by.filter(isState);
  const chambers = ({ by }: Step): string[] => by.filter((actor) => actor.startsWith('org:'));
  if (done.step === 'approved' && chambers(done).join() !== chambers(planned).join()) return false;
  const [mine, theirs] = [states(planned), states(done)];
  return mine.length === 0 || mine.every((state) => theirs.includes(state));
}
