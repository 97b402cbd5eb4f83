import type { Document, Quantity, RecordClaim, RecordEvent } from '../model/index.ts';
import type { Conflict } from './contradictions.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { groupBy, sortedSet } from './order.ts';
import { clash, quantityText } from './quantities.ts';
import { daysBetween, overlap, spanDays } from './spans.ts';

/** What grows or wanes is told anew; numbers published further apart than this speak of two moments. */
const moment = 31;

type Figure = (RecordEvent | RecordClaim) & { readonly quantity: Quantity };

/** Two numbers for one question (unit, actors, kind of event) at one time, whose ranges do not meet. */
export function numberConflicts(
  events: readonly RecordEvent[],
  claims: readonly RecordClaim[],
  documents: readonly Document[],
  identity: Identity,
): Conflict[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const published = new Map(documents.map((document) => [document.id, document.published]));
  const figures = [...events, ...claims].filter(
    (fact): fact is Figure => fact.quantity !== null && !isNegative(fact.factuality) && fact.mood !== 'hypothetical',
  );
  const questions = groupBy(figures, (fact) => question(fact, byId, identity));
  return [...questions].flatMap(([asked, facts]) => (asked === '' ? [] : pairs(facts, published)));
}

/** Empty: nobody is named, and two numbers of nobody are not about one thing. */
function question(fact: Figure, events: ReadonlyMap<string, RecordEvent>, { stateOf }: Identity): string {
  const event = 'type' in fact ? fact : fact.about.map((id) => events.get(id)).find((one) => one !== undefined);
  const { sources, targets } = fact.sources.length + fact.targets.length > 0 ? fact : (event ?? fact);
  if (sources.length === 0) return '';
  const states = [sources, targets].map((ids) => sortedSet(ids.map(stateOf)));
  return JSON.stringify([fact.quantity.unit, states, event?.type ?? null, event?.mode ?? null, fact.place]);
}

function pairs(facts: readonly Figure[], published: ReadonlyMap<string, string | null>): Conflict[] {
  return facts.flatMap((one, at) =>
    facts
      .slice(at + 1)
      .filter((other) => clash(one.quantity, other.quantity) && sameTime(one, other, published))
      .map((other) => ({
        kind: 'numeric' as const,
        facts: [one.id, other.id],
        values: [quantityText(one.quantity), quantityText(other.quantity)],
        evidence: [...one.evidence, ...other.evidence],
      })),
  );
}

function sameTime(a: Figure, b: Figure, published: ReadonlyMap<string, string | null>): boolean {
  if (a.date !== null && b.date !== null) {
    if (!overlap(a.date, b.date)) return false;
    if (Math.min(spanDays(a.date), spanDays(b.date)) <= moment) return true;
  }
  const days = (fact: Figure): string[] => fact.evidence.flatMap(({ document }) => published.get(document) ?? []);
  return days(a).some((one) => days(b).some((other) => Math.abs(daysBetween(one, other)) <= moment));
}
