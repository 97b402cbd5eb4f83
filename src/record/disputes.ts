import type { Evidence, Factuality, RecordEvent } from '../model/index.ts';
import { type Conflict, daysOf, type Published, type Side } from './conflict.ts';
import { strongestValue } from './factuality.ts';
import { groupBy, sortedBy } from './order.ts';
import { disjointSets } from './union.ts';

/** One event that someone denies, with the key of the matter and of those who deny it. */
export type Denied = {
  readonly event: RecordEvent;
  readonly denial: Side;
  readonly matter: string;
};

/**
 * Denials as disputes. What one sentence denies is one dispute, however many events that sentence may mean; and so is
 * one matter that the same deny in several articles of one year, told of one field and not of two times.
 */
export function disputesOf(denied: readonly Denied[], published: Published): Conflict[] {
  const sorted = sortedBy(denied, ({ event, denial }) => JSON.stringify([event.id, denial.facts]));
  const sets = disjointSets(sorted.length);
  const meet = (key: (one: Denied) => string, fits: (a: Denied, b: Denied) => boolean): void => {
    const groups = groupBy(
      sorted.map((one, index) => ({ one, index })),
      ({ one }) => key(one),
    );
    for (const group of groups.values())
      for (const { one, index } of group)
        for (const { one: other, index: at } of group) if (fits(one, other)) sets.union(index, at);
  };
  meet(
    ({ denial }) => spansKey(denial.evidence),
    () => true,
  );
  meet(
    ({ matter, denial }) => `${matter} ${quarrelYear(daysOf(denial.evidence, published))}`,
    (a, b) => fieldsMeet(a.event, b.event),
  );
  const disputes = groupBy(
    sorted.map((one, index) => ({ one, root: String(sets.find(index)) })),
    ({ root }) => root,
  );
  return [...disputes.values()].map((list) => {
    const events = list.map(({ one }) => one.event);
    const denials = list.map(({ one }) => one.denial);
    return {
      kind: 'denial',
      question: JSON.stringify(events.map(({ id }) => id)),
      sides: [
        {
          value: strongestValue(events.map(({ factuality }) => factuality)),
          facts: events.map(({ id }) => id),
          origins: events.flatMap(({ origins }) => origins),
          evidence: events.flatMap(({ evidence }) => evidence),
        },
        {
          value: strongestValue(denials.map(({ value }) => value as Factuality)),
          facts: denials.flatMap(({ facts }) => facts),
          origins: denials.flatMap(({ origins }) => origins),
          evidence: denials.flatMap(({ evidence }) => evidence),
        },
      ],
    };
  });
}

/** The year in which a denial was first published: what is denied again in another one is another dispute. */
export const quarrelYear = (days: readonly string[]): string => days[0]?.slice(0, 4) ?? '';

const spansKey = (evidence: readonly Evidence[]): string =>
  JSON.stringify(evidence.map(({ document, start, end }) => [document, start, end]));

const fieldsMeet = (a: RecordEvent, b: RecordEvent): boolean =>
  a.dimensions.length === 0 || b.dimensions.length === 0 || a.dimensions.some((one) => b.dimensions.includes(one));
