import { type DateSpan, isState, type Step, StepKind } from '../model/index.ts';
import { isNegative, strongestValue } from './factuality.ts';
import { joinEvidence } from './material.ts';
import { compareText, groupBy, sortedBy, sortedSet } from './order.ts';
import type { PlaceSense } from './places.ts';
import { finest, overlap, spanKey, spanText } from './spans.ts';

const canonical = StepKind.options;

/**
 * The life of one agreement from the steps that all its mentions tell. The same step by the same actors at one time is
 * one step with all the evidence; at two times it stays two. In the order of a treaty's life, then by date: a later
 * article that knows only of the signature adds to the signature and takes nothing back.
 */
export function joinSteps(steps: readonly Step[], places: PlaceSense): Step[] {
  const clusters: { readonly steps: Step[]; size: number }[] = [];
  for (const same of groupBy(sortedBy(steps, arrivalKey), toldKey).values()) {
    const step = { ...same[0]!, evidence: same.flatMap(({ evidence }) => evidence) };
    const fitting = clusters.filter((cluster) => cluster.steps.every((other) => sameStep(step, other)));
    // «signé en juin» where one outlet says the 18th and the others the 19th: told with the most.
    const best = fitting.reduce<(typeof clusters)[number] | undefined>(
      (most, one) => (most && most.size >= one.size ? most : one),
      undefined,
    );
    if (best) {
      best.steps.push(step);
      best.size += same.length;
    } else clusters.push({ steps: [step], size: same.length });
  }
  const acts = byEach(clusters.map((cluster) => cluster.steps));
  return withoutMakingDay(acts.map((act) => joinStep(act, places))).sort(byLife);
}

/** Acts that each side takes by itself: «les deux parties l'ont ratifié» tells of both. */
const separate: readonly Step['step'][] = ['ratified', 'approved'];

/** Where each side's own act is told, what is said of all of them without a day is evidence of each. */
function byEach(clusters: readonly (readonly Step[])[]): (readonly Step[])[] {
  const states = (cluster: readonly Step[]): string[] => sortedSet(cluster.flatMap(({ by }) => by.filter(isState)));
  const [joint, single] = [clusters.filter(isJoint), clusters.filter((cluster) => !isJoint(cluster))];
  const ofState = (cluster: readonly Step[], state: string): (readonly Step[])[] =>
    single.filter(
      (one) =>
        one[0]!.step === cluster[0]!.step &&
        states(one).join() === state &&
        isNegative(one[0]!.factuality) === isNegative(cluster[0]!.factuality),
    );
  const added = new Map<readonly Step[], Step[]>();
  const kept = joint.filter((cluster) => {
    const acts = states(cluster).map((state) => ofState(cluster, state));
    if (acts.some((list) => list.length !== 1)) return true;
    for (const [act] of acts) added.set(act!, [...(added.get(act!) ?? []), ...cluster]);
    return false;
  });
  return [
    ...single.map((cluster) => [
      ...cluster,
      ...(added.get(cluster) ?? []).map((step) => ({ ...step, by: states(cluster) })),
    ]),
    ...kept,
  ];

  function isJoint(cluster: readonly Step[]): boolean {
    const [first] = cluster;
    return separate.includes(first!.step) && cluster.every(({ date }) => date === null) && states(cluster).length > 1;
  }
}

/** What ends a pact does not end it on the day it was made: that day came with its name. */
function withoutMakingDay(steps: readonly Step[]): Step[] {
  const made = steps.flatMap(({ step, date }) => (step === 'signed' && date !== null ? [date] : []));
  return steps.map((step) => {
    const isEnd = ending.includes(step.step) && step.date !== null;
    return isEnd && made.some((day) => isWithin(day, step.date!)) ? { ...step, date: null } : step;
  });
}

/** The same span, or the year of a day. */
const isWithin = (day: DateSpan, span: DateSpan): boolean =>
  spanText(day) === spanText(span) || (span.precision === 'year' && overlap(day, span));

const ending: readonly Step['step'][] = ['denounced', 'ended', 'superseded'];

/** Dated and complete ones first, so that those that say less find them. */
function arrivalKey(step: Step): string {
  const { document, start, end } = step.evidence[0]!;
  return `${toldKey(step)} ${document} ${start} ${end}`;
}

/** All that a step says, but for its words: what is told alike goes to one place, however often it is told. */
function toldKey(step: Step): string {
  const said = `${9 - Math.min(step.by.length, 9)} ${sortedSet(step.by).join(',')} ${step.place ?? ''} ${step.factuality}`;
  return `${step.step} ${spanKey(step.date)} ${said}`;
}

function sameStep(a: Step, b: Step): boolean {
  if (a.step !== b.step || isNegative(a.factuality) !== isNegative(b.factuality)) return false;
  if (a.by.length > 0 && b.by.length > 0 && !fittingActors(a, b)) return false;
  return a.date === null || b.date === null || overlap(a.date, b.date);
}

/** Steps that all parties take at once: an article that names one of them means the same act. */
const joint: readonly Step['step'][] = ['signed', 'exchanged', 'in-force', 'announced', 'superseded', 'ended'];

/**
 * The same states, whether or not the person or chamber that acted for them is named; two chambers are two. Of a joint
 * step one side may be named alone.
 */
export function fittingActors(a: Step, b: Step): boolean {
  const within = (few: readonly string[], many: readonly string[]): boolean => few.every((id) => many.includes(id));
  if (within(a.by, b.by) && within(b.by, a.by)) return true;
  const [mine, theirs] = [a.by.filter(isState), b.by.filter(isState)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const sameStates = within(mine, theirs) && within(theirs, mine);
  if (!sameStates && !(joint.includes(a.step) && (within(mine, theirs) || within(theirs, mine)))) return false;
  const [ours, others] = [a.by, b.by].map((ids) => ids.filter((id) => id.startsWith('org:')));
  return within(ours!, others!) || within(others!, ours!);
}

/** What was awaited for a day and was taken is not known to have been taken on that day, nor where it was to be. */
function joinStep(cluster: readonly Step[], places: PlaceSense): Step {
  const factuality = strongestValue(cluster.map((step) => step.factuality));
  const surest = cluster.filter((step) => step.factuality === factuality);
  return {
    step: cluster[0]!.step,
    by: sortedSet(cluster.flatMap(({ by }) => by)),
    date: finest(surest.map(({ date }) => date)),
    place: places.finest(surest.map(({ place }) => (places.isWide(place) ? null : place))),
    factuality,
    evidence: joinEvidence(cluster.map(({ evidence }) => evidence)),
  };
}

function byLife(a: Step, b: Step): number {
  const order = canonical.indexOf(a.step) - canonical.indexOf(b.step);
  const when = ({ date }: Step): string => date?.from ?? date?.to ?? '9999';
  return order || compareText(when(a), when(b)) || compareText(arrivalKey(a), arrivalKey(b));
}
