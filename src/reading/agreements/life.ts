import { organisationById } from '../../knowledge/index.ts';
import { type DateSpan, isState, type Step } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { childrenBy } from '../text/tree.ts';
import { isBinding, isGround, isHeldBy } from './binding.ts';
import type { Draft } from './drafts.ts';
import { namedDate } from './named-date.ts';
import type { Pact } from './pact.ts';
import { prospectOf } from './prospect.ts';
import { stepsOf } from './steps.ts';

/** Steps that all parties take together where nobody is named. */
const JOINT = ['signed', 'announced', 'in-force', 'exchanged', 'superseded'];

/** The steps of a pact in a document, in reading order. */
export function lifeOf(scene: Scene, draft: Draft): Step[] {
  const steps: Step[] = [...draft.steps];
  for (const pact of draft.pacts.toSorted((a, b) => a.start - b.start)) {
    for (const step of stepsOf(scene, pact, draft.parties)) {
      if (isStranger(draft, step)) continue;
      const by = isJoint(draft, step) ? [...draft.parties] : step.by.length > 0 ? step.by : votersBefore(steps, step);
      // «le traité de 1961, signé à Moscou»: the year of its name is that of its signature.
      const isOther =
        step.step === 'signed' && pact.year !== null && step.date?.precision === 'year' && !holds(step.date, pact.year);
      const date =
        (isOther ? null : step.date) ??
        (step.step === 'signed' && (draft.era === 'past' || isOther) && draft.year !== null
          ? yearSpan(draft.year)
          : null);
      const one = { ...step, step: isGivenUp(draft, { ...step, by }) ? 'denounced' : step.step, by, date } as const;
      if (!steps.some((other) => isSame(other, one))) steps.push(one);
    }
  }
  signInitialled(steps);
  const made = steps.some(({ step, factuality }) => step === 'signed' && factuality !== 'CT-')
    ? null
    : madeStep(scene, draft);
  const own = made ? [...steps, made] : steps;
  if (own.length === 0) own.push(...heldStep(scene, draft));
  return own.filter((step) => !isSummary(scene, step, own) && !isToldTwice(step, own) && !isByNobody(draft, step));
}

/** «a paraphé un accord», "initialled a memorandum": signed, where the text does not tell of the signing apart. */
function signInitialled(steps: Step[]): void {
  if (steps.some(({ step }) => step === 'signed')) return;
  for (const [at, one] of steps.entries())
    if (one.step === 'announced' && INITIALLED.test(one.evidence[0]!.quote)) steps[at] = { ...one, step: 'signed' };
}

const INITIALLED = /\bparaph|\binitiall?(?:ed|ing|s)\b/i;

/** «Le Sénat polonais … Le Sénat a aussi voté …»: a chamber of which nothing else is said is of the state that voted before. */
const votersBefore = (told: readonly Step[], { step }: Step): string[] =>
  step === 'approved' ? (told.findLast((one) => one.step === step)?.by.filter(isState) ?? []) : [];

/** «il mettait un terme à l'accord»: the verb tells who, its noun the end alone. */
const isToldTwice = ({ step, by, evidence }: Step, all: readonly Step[]): boolean =>
  step === 'ended' &&
  by.length === 0 &&
  all.some((one) => one.step === 'denounced' && one.evidence[0]!.start === evidence[0]!.start);

/** "urged the holdouts to ratify the accession": what is passed of a body's treaty is so by one of its members. */
const isByNobody = ({ parties }: Draft, { step, by }: Step): boolean =>
  by.length === 0 && (step === 'approved' || step === 'ratified') && parties.length === 1 && !isState(parties[0]!);

/** Nobody is named, or those of another pact that is told together with this one. */
const isJoint = ({ parties }: Draft, { step, by }: Step): boolean =>
  JOINT.includes(step) &&
  (by.length === 0 ||
    (step === 'signed' && parties.every(isState) && by.some((id) => isState(id) && !parties.includes(id))));

/** Who is no party takes no step: a third state that denounces a pact condemns it. */
function isStranger({ parties }: Draft, { step, by }: Step): boolean {
  const states = by.filter((id) => isState(id) || (step === 'denounced' && id.startsWith('org:')));
  return (
    states.length > 0 &&
    parties.some(isState) &&
    !states.some((id) => parties.includes(id)) &&
    !parties.some((id) => !isState(id))
  );
}

/** «Le Tchad met fin à l'accord»: one of two ends it alone, which is to denounce it; it ends by both or by its term. */
const isGivenUp = ({ parties }: Draft, { step, by }: Step): boolean => {
  const states = [...new Set(by.flatMap((id) => (isState(id) ? id : (organisationById(id)?.of ?? []))))];
  return step === 'ended' && parties.length === 2 && states.length === 1 && parties.includes(states[0]!);
};

/** Told twice in one sentence. */
const isSame = (a: Step, b: Step): boolean =>
  a.step === b.step &&
  a.factuality === b.factuality &&
  a.evidence[0]!.start === b.evidence[0]!.start &&
  (a.by.join() === b.by.join() || a.date?.from === b.date?.from);

/**
 * «le traité de 2000»: a past pact told by its year was signed then, whatever else is said of it; so was one of whatever
 * time that is told by its day.
 */
function madeStep(scene: Scene, draft: Draft): Step | null {
  const own = draft.pacts.filter((one) => !isCited(one) || !isDefinite(one.passage, one.token));
  const dated = own.find(({ passage, token }) => namedDate(scene, passage, token) !== null);
  const isOfBody = draft.parties.length === 1 && !isState(draft.parties[0]!);
  const isPast = draft.era === 'past' || isOfBody;
  const pact = dated ?? (isPast ? own.find(({ year }) => year !== null) : undefined);
  if (!pact) return null;
  return {
    step: 'signed',
    by: [...draft.parties],
    date: namedDate(scene, pact.passage, pact.token) ?? yearSpan(pact.year!),
    place: null,
    factuality: 'CT+',
    evidence: [evidenceOf(scene, pact.passage)],
  };
}

/**
 * «le traité qui lie Manille à Washington», "Norway has a defence agreement with Sweden": a pact of which nothing else is
 * told, but that it binds its parties now.
 */
function heldStep(scene: Scene, draft: Draft): Step[] {
  const pact = draft.pacts.find(
    (one) => one.by === 'name' && (one.kinds.length > 0 || isOfTwo(one)) && one.parties.length >= 2 && isHeld(one),
  );
  const prospect = pact && prospectOf(scene, pact.passage, clauseOf(pact.passage, pact.token));
  if (!pact || draft.era !== 'now' || !draft.parties.every(isState) || prospect?.factuality !== 'CT+') return [];
  const evidence = [evidenceOf(scene, pact.passage)];
  return [{ step: 'in-force', by: [...draft.parties], date: null, place: null, factuality: 'CT+', evidence }];
}

function isHeld({ passage, token }: Pact): boolean {
  const isPresent = (verb: number, pattern: RegExp): boolean =>
    pattern.test(passage.tokens[verb]!.lemma) && passage.tokens[verb]!.feats.Tense === 'Pres';
  return (
    childrenBy(passage, token, 'acl').some((verb) => isPresent(verb, /^(lier|unir|bind|unite)$/i)) ||
    isHeldBy(passage, token) ||
    isGround(passage, token) ||
    isBinding(passage, token)
  );
}

/** «un accord bilatéral», "similar agreements": between states, whatever they are about. */
const isOfTwo = ({ passage, token }: Pact): boolean =>
  childrenBy(passage, token, 'amod').some((child) =>
    /^(?:bilat[eé]r\p{L}+|trilat[eé]r\p{L}+|similaires?|similar|comparables?|semblables?)$/iu.test(
      passage.tokens[child]!.form,
    ),
  );

const holds = (span: DateSpan, year: number): boolean => Number(span.from?.slice(0, 4)) === year;

const yearSpan = (year: number): DateSpan => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: 'year',
  basis: 'text',
});

/** «en vertu du traité de 1993», "under the treaty": named as a ground for something else. */
const isCited = ({ passage, token }: Pact): boolean =>
  childrenBy(passage, token, 'case').some((child) =>
    /^(selon|under|vertu|termes|per)$/i.test(passage.tokens[child]!.form),
  ) ||
  /\b(?:en vertu|aux termes|au titre)\s(?:d\S{0,3}\s?)?$/i.test(
    passage.text.slice(0, passage.tokens[token]!.start - passage.start).replace(/(?:ancien|révisé|revised)\s*$/i, ''),
  );

/**
 * A list item without a date of its own, for what the running text tells in full: it adds nothing, and a reader counts
 * the step once.
 */
function isSummary(scene: Scene, step: Step, all: readonly Step[]): boolean {
  const blockOf = (one: Step): string =>
    scene.passages.find((passage) => passage.start <= one.evidence[0]!.start && one.evidence[0]!.start < passage.end)
      ?.block.kind ?? '';
  if (step.date !== null || !/^(list-item|table-cell|heading)$/.test(blockOf(step))) return false;
  return all.some(
    (other) =>
      other !== step &&
      other.step === step.step &&
      blockOf(other) === 'paragraph' &&
      (step.by.every((id) => other.by.includes(id)) ||
        (other.by.length > 0 && other.by.every((id) => step.by.includes(id)))),
  );
}
