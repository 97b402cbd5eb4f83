import { type DateSpan, isState, type StepKind } from '../../model/index.ts';
import { finest } from '../../record/index.ts';
import type { LifeStep } from './steps.ts';

/** Where an agreement stands. */
export interface Standing {
  /** The step that says so; null where none is told. */
  readonly state: StepKind | null;
  /** Whether it binds, is on its way, is over, or nothing is told of its life. */
  readonly phase: Phase;
  readonly since: DateSpan | null;
  /** Place of the step in the life; null where none is told. */
  readonly step: number | null;
  /** Whether that is told as done, not as likely. */
  readonly sure: boolean;
}

export const phases = ['in-force', 'under-way', 'over', 'untold'] as const;
export type Phase = (typeof phases)[number];

const over: readonly StepKind[] = ['ended', 'superseded', 'denounced', 'withdrawn'];
const onTheWay: readonly StepKind[] = ['exchanged', 'ratified', 'approved', 'signed', 'announced'];

/**
 * Where an agreement stands by the end of its life as told: what ended it comes before what set it in force, and that
 * before the furthest step on the way. Of a state that leaves or suspends, the others stay bound as long as they are two.
 *
 * @param parties actor ids
 */
export function standingOf(steps: readonly LifeStep[], parties: readonly string[]): Standing {
  const done = steps.filter(({ factuality }) => factuality === 'CT+');
  const last =
    firstOf(
      over,
      done.filter((step) => binds(step, done, parties)),
    ) ??
    firstOf(
      ['suspended', 'in-force'],
      done.filter((step) => binds(step, done, parties)),
    ) ??
    firstOf(
      onTheWay,
      done.filter((step) => isOfOne(step) || binds(step, done, parties)),
    );
  if (last !== undefined) return told(last, steps, true);
  const likely = firstOf(
    onTheWay,
    steps.filter(({ factuality }) => factuality === 'PR+' || factuality === 'PS+'),
  );
  return likely === undefined
    ? { state: null, phase: 'untold', since: null, step: null, sure: false }
    : told(likely, steps, false);
}

/**
 * Whether a step is one of the whole pact: that those who take it are of its parties, not a state that joins later; of
 * those who leave or suspend, that fewer than two stay.
 */
function binds({ step, by }: LifeStep, done: readonly LifeStep[], parties: readonly string[]): boolean {
  if (step !== 'withdrawn' && step !== 'suspended') {
    const states = by.filter(isState);
    return states.length === 0 || states.some((state) => parties.includes(state));
  }
  const gone = new Set(done.flatMap((other) => (other.step === step ? other.by.filter(isState) : [])));
  return gone.size === 0 || parties.filter((party) => !gone.has(party)).length < 2;
}

/** Steps that a parliament or head of state takes, also one of a party that an organisation stands for. */
const isOfOne = ({ step }: LifeStep): boolean => step === 'approved' || step === 'ratified';

/** Of the kinds in their order the first that was taken; of several such steps the one that the table agrees with, else the last. */
function firstOf(kinds: readonly StepKind[], steps: readonly LifeStep[]): LifeStep | undefined {
  for (const kind of kinds) {
    const same = steps.filter(({ step }) => step === kind);
    if (same.length > 0) return same.toReversed().toSorted((a, b) => weight(b) - weight(a))[0];
  }
  return undefined;
}

const weight = ({ date, differs, said }: LifeStep): number =>
  (date === null ? 0 : 4) + (differs ? 0 : 2) + (said === 'both' ? 1 : 0);

function told(step: LifeStep, steps: readonly LifeStep[], sure: boolean): Standing {
  const { step: state } = step;
  const phase = over.includes(state) ? 'over' : onTheWay.includes(state) ? 'under-way' : 'in-force';
  const since = step.differs ? step.date : finest([step.date, step.known]);
  return { state, phase: state === 'suspended' ? 'over' : phase, since, step: steps.indexOf(step), sure };
}
