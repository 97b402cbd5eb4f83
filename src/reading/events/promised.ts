import { isPurpose } from '../saying/plans.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import type { FoundEvent } from './found.ts';

/**
 * «ont décidé de reprendre leurs patrouilles communes», "promised its full support": the deed that is decided, a plan of
 * the same side, is the event, and support is given by the promise; the words that carry it are not told beside it.
 */
export function withoutPromises(passage: Passage, found: readonly FoundEvent[]): readonly FoundEvent[] {
  if (!found.some(({ event }) => event.type === 'AGREE')) return found;
  const isKept = (promise: FoundEvent): boolean =>
    found.some(
      (deed) =>
        isDeed(deed, DECIDES.test(passage.tokens[promise.trigger]!.lemma)) &&
        isPromisedBy(passage, deed.trigger, promise.trigger) &&
        !isAmongThem(deed, promise) &&
        promise.event.sources.some((id) => deed.event.sources.includes(id)),
    );
  const kept = found.filter(
    (one) => one.event.type !== 'AGREE' || passage.tokens[one.trigger]!.upos !== 'VERB' || !isKept(one),
  );
  return kept.filter(
    (one) =>
      !kept.some(
        (promise) =>
          isPledgedTogether(passage, one, promise) ||
          (isAmongThem(one, promise) && isPromisedBy(passage, one.trigger, promise.trigger)),
      ),
  );
}

/** "pledged to build a bridge" of two: what they will do together is what they agree on, and told once. */
const isPledgedTogether = (passage: Passage, deed: FoundEvent, promise: FoundEvent): boolean =>
  promise.event.type === 'AGREE' &&
  deed.event.type === 'COOPERATE' &&
  deed.event.mood === 'planned' &&
  isSame(deed.event.sources, deed.event.targets) &&
  isSame(deed.event.sources, promise.event.sources) &&
  isPromisedBy(passage, deed.trigger, promise.trigger);

/** "agreed to support each other": what those who promise mean to do for one another is their promise. */
const isAmongThem = (deed: FoundEvent, promise: FoundEvent): boolean =>
  promise.event.type === 'AGREE' &&
  deed.event.type === 'SUPPORT' &&
  promise.event.sources.length > 1 &&
  deed.event.targets.every((id) => promise.event.sources.includes(id));

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));

/**
 * «a dépêché deux avions pour soutenir Athènes», "sent a frigate to support Athens": what a deed is for is no second deed
 * beside it.
 */
export const withoutAims = (passage: Passage, found: readonly FoundEvent[]): readonly FoundEvent[] =>
  withoutObjects(passage, found).filter(
    ({ event, trigger }) =>
      event.type !== 'SUPPORT' ||
      event.mood !== 'planned' ||
      !isPurpose(passage, trigger) ||
      !found.some(
        (other) =>
          other.trigger === passage.tokens[trigger]!.head &&
          other.event.sources.some((id) => event.sources.includes(id)),
      ),
  );

/** A deed as the object of another, which it is no second deed beside: the meeting asked for, the regret offered. */
const OBJECT_OF: ReadonlyMap<string, string> = new Map([
  ['CONSULT', 'REQUEST'],
  ['ACCUSE', 'CONCEDE'],
]);

/**
 * «a appelé à une rencontre avec Kampala»: the meeting that one side asks the other for has not been held; "voiced regret
 * to Kampala": who says so to the other blames nobody.
 */
const withoutObjects = (passage: Passage, found: readonly FoundEvent[]): readonly FoundEvent[] =>
  found.filter(
    ({ event, trigger }) =>
      !OBJECT_OF.has(event.type) ||
      passage.tokens[trigger]!.upos !== 'NOUN' ||
      isOccasionOf(passage, trigger) ||
      !found.some(
        (other) =>
          other.event.type === OBJECT_OF.get(event.type) &&
          other.trigger === passage.tokens[trigger]!.head &&
          passage.tokens[other.trigger]!.upos === 'VERB' &&
          other.event.sources.some((id) => event.sources.includes(id)),
      ),
  );

/** "In a call with Oslo, she asked for calm", «lors d'un entretien avec Oslo»: when it was asked, and not what was. */
const isOccasionOf = (passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'case', 'mark', 'advmod').some((child) =>
    /^(in|during|at|after|following|lors|pendant|durant|après)$/i.test(passage.tokens[child]!.form),
  );

/** Verbs of a decision, which is no word given to anybody. */
const DECIDES = /^(décider|résoudre|decide|resolve)$/i;

/** Support as a noun, and what is decided to be done. */
const isDeed = ({ event }: FoundEvent, decided: boolean): boolean =>
  event.type === 'SUPPORT' || (decided && event.mood === 'planned' && /^(AID|COOPERATE)$/.test(event.type));

const BELOW = /^(xcomp|ccomp|obj|advcl|acl|obl|nmod|conj)$/;

/** The very word, or what it has for its infinitive, clause or object. */
function isPromisedBy(passage: Passage, deed: number, promise: number): boolean {
  if (deed === promise) return true;
  for (let at = deed, steps = 0; at >= 0 && steps < 4; at = passage.tokens[at]!.head, steps++) {
    if (!BELOW.test(relation(passage.tokens[at]!))) return false;
    if (passage.tokens[at]!.head === promise) return true;
  }
  return false;
}
