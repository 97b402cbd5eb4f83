import type { Rule } from '../../knowledge/index.ts';
import type { Obligation } from '../../model/index.ts';
import { findAgreements } from '../agreements/find.ts';
import { pledgedBy } from '../agreements/pledge.ts';
import { argumentsOf } from '../events/arguments.ts';
import { fits } from '../events/conditions.ts';
import type { FoundEvent } from '../events/find.ts';
import { rulesAt } from '../events/triggers.ts';
import type { Scene } from '../scene.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';

/** The passages on which steps and clauses of agreements rest. */
interface Resting {
  readonly steps: ReadonlySet<number>;
  readonly clauses: ReadonlySet<number>;
}

const known = new WeakMap<Scene, Resting>();

function restingIn(scene: Scene): Resting {
  let found = known.get(scene);
  if (!found) {
    const agreements = findAgreements(scene).map(({ agreement }) => agreement);
    const passagesOf = (list: readonly { readonly evidence: Obligation['evidence'] }[]): ReadonlySet<number> =>
      new Set(list.flatMap(({ evidence }) => evidence).flatMap((span) => passagesIn(scene, span)));
    found = {
      steps: passagesOf(agreements.flatMap(({ steps }) => steps)),
      clauses: passagesOf(
        agreements.flatMap(({ obligations }) => obligations.filter((duty) => !isPledge(scene, duty))),
      ),
    };
    known.set(scene, found);
  }
  return found;
}

/** True where a step or a clause of an agreement rests on the passage. */
export function tellsAgreement(scene: Scene, passage: Passage): boolean {
  const { steps, clauses } = restingIn(scene);
  return steps.has(passage.index) || clauses.has(passage.index);
}

/** True where a clause of an agreement rests on the passage. */
export const tellsClause = (scene: Scene, passage: Passage): boolean => restingIn(scene).clauses.has(passage.index);

/** What a leader pledges is a duty told of one side, and still what that person said. */
const isPledge = (scene: Scene, { reciprocal, bearer, beneficiary, evidence }: Obligation): boolean =>
  !reciprocal &&
  evidence
    .flatMap((span) => passagesIn(scene, span))
    .some((index) => pledgedBy(scene, scene.passages[index]!, [bearer, beneficiary]) !== null);

/** The running numbers of the passages that share text with a span; passages stand in order and apart. */
function passagesIn({ passages }: Scene, span: { readonly start: number; readonly end: number }): number[] {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < passages.length && passages[at]!.start < span.end; at++) found.push(at);
  return found;
}

/** The events of a document by their passages: every claim asks for those of its own. */
const byPassage = new WeakMap<readonly FoundEvent[], ReadonlyMap<number, readonly FoundEvent[]>>();

export function eventsIn(passage: Passage, events: readonly FoundEvent[]): readonly FoundEvent[] {
  let all = byPassage.get(events);
  if (!all) {
    all = Map.groupBy(events, (one) => one.passage);
    byPassage.set(events, all);
  }
  return all.get(passage.index) ?? NO_EVENTS;
}

const NO_EVENTS: readonly FoundEvent[] = [];

/** The events of a passage whose trigger stands within a stretch of text. */
export const eventsWithin = (
  passage: Passage,
  events: readonly FoundEvent[],
  span: { readonly start: number; readonly end: number },
): FoundEvent[] =>
  eventsIn(passage, events).filter(({ trigger }) => {
    const token = passage.tokens[trigger]!;
    return token.start >= span.start && token.end <= span.end;
  });

/** True where a word is the kind that tells events, whether or not one was found there. */
export const isEventWord = (scene: Scene, passage: Passage, index: number): boolean =>
  rulesAt(scene, passage, index).some((rule) => mayTell(passage, index, rule));

/** What is an event only where it is denied («n'assistera pas au sommet») is none where it is not. */
const mayTell = (passage: Passage, index: number, { negated }: Rule): boolean => !negated || isNegated(passage, index);

/** True where a word and what stands around it are as a rule of events asks, whether or not its sides are told. */
export const isDeed = (scene: Scene, passage: Passage, index: number): boolean =>
  rulesAt(scene, passage, index).some(
    (rule) => mayTell(passage, index, rule) && fits(scene, passage, index, rule, argumentsOf(scene, passage, index)),
  );

/** True for a word that would be an event were it denied: «assistait à la cérémonie», "attended the festival". */
export const isUndenied = (scene: Scene, passage: Passage, index: number): boolean =>
  rulesAt(scene, passage, index).some((rule) => !mayTell(passage, index, rule));
