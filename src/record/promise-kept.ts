import type { EventCore, RecordEvent } from '../model/index.ts';
import { daysOf, type Published } from './conflict.ts';
import type { Identity } from './identity.ts';
import type { Told } from './material.ts';
import { sortedSet } from './order.ts';
import { tellsApart } from './quantities.ts';
import { daysApart, daysBetween } from './spans.ts';

/** What happens so many days around the day planned is what was planned. */
export const keptWithin = 45;
/** Without a day a plan is kept by what is told so many days after it, at most. */
export const keptAfter = 180;

/** The key under which a plan and the deed that keeps it meet: what is done, in which field, under which pact, by whom. */
export const promisedKey = (
  { type, mode, dimensions, agreement, sources, targets }: RecordEvent,
  { stateOf }: Identity,
): string =>
  JSON.stringify([type, mode, dimensions, agreement, sortedSet(sources.map(stateOf)), sortedSet(targets.map(stateOf))]);

/** A mention that tells the thing planned as done, published no earlier than the plan. */
export function doneAfter({ told, source }: Told<EventCore>, since: string | undefined): boolean {
  if (told.mood !== 'asserted' || told.factuality !== 'CT+') return false;
  return since === undefined || source.published === null || source.published >= since;
}

/** The events that keep a plan: of its kind by the same actors, near its day; without one, told after it. */
export function keepers(
  planned: RecordEvent,
  done: readonly RecordEvent[],
  since: string | undefined,
  published: Published,
): string[] {
  if (planned.mode === null && planned.dimensions.length === 0) return [];
  return done
    .filter((other) => sameAmount(planned, other) && samePersons(planned, other))
    .filter((other) => {
      if (other.date?.from != null) {
        if (since !== undefined && other.date.from < since) return false;
        // What is dated after the article that tells it has not been done.
        const told = daysOf(other.evidence, published).at(-1);
        if (told !== undefined && other.date.from > told) return false;
        if (planned.date !== null) return daysApart(planned.date, other.date) <= keptWithin;
        return since !== undefined && daysBetween(since, other.date.from) <= keptAfter;
      }
      if (other.date !== null || planned.date !== null || since === undefined) return false;
      const first = daysOf(other.evidence, published)[0];
      return first !== undefined && first > since && daysBetween(since, first) <= keptAfter;
    })
    .map(({ id }) => id);
}

/** Forty aircraft promised are not kept by a delivery that says no number. */
const sameAmount = ({ quantity }: RecordEvent, other: RecordEvent): boolean =>
  quantity === null || (other.quantity !== null && !tellsApart(quantity, other.quantity));

/** A minister who comes does not keep the president's promise to come. */
function samePersons(a: RecordEvent, b: RecordEvent): boolean {
  const [one, other] = [a, b].map(({ sources, targets }) =>
    [...sources, ...targets].filter((id) => id.startsWith('person:')),
  );
  return one!.length === 0 || other!.length === 0 || one!.some((id) => other!.includes(id));
}
