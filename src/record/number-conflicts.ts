import type { Quantity, RecordClaim, RecordEvent } from '../model/index.ts';
import { type Conflict, daysOf, type Published, sideOf } from './conflict.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { groupBy, sortedSet } from './order.ts';
import { clash, quantityText } from './quantities.ts';
import { daysBetween, overlap, spanDays } from './spans.ts';
import { voicesApart } from './voices.ts';

/** What grows or wanes is told anew; numbers published further apart than this speak of two moments. */
const moment = 31;

/** Units that measure anything: without an event that both measure, two of them are about two things. */
const measures = new Set(
  'people percent km metres years months weeks days hours tonnes members articles jobs countries exercises'.split(' '),
);
const isMeasure = (unit: string): boolean => measures.has(unit) || /^[A-Z]{3}$/.test(unit) || unit.includes('metres');

export type Figure = (RecordEvent | RecordClaim) & { readonly quantity: Quantity };

/** Events and claims that give a number as what is so, or as what is planned. */
export const figuresOf = (events: readonly RecordEvent[], claims: readonly RecordClaim[]): Figure[] =>
  [
    ...events,
    ...claims.filter(({ kind }) => kind === 'quantity' || kind === 'allegation' || kind === 'statement'),
  ].filter(
    (fact): fact is Figure =>
      fact.quantity !== null && !isNegative(fact.factuality) && !['hypothetical', 'counterfactual'].includes(fact.mood),
  );

/** Two numbers for one question at one time, from two who do not rest on each other, whose ranges do not meet. */
export function numberConflicts(
  events: readonly RecordEvent[],
  claims: readonly RecordClaim[],
  published: Published,
  identity: Identity,
): Conflict[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const questions = groupBy(figuresOf(events, claims), (fact) => questionOf(fact, byId, identity) ?? '');
  return [...questions].flatMap(([asked, facts]) => (asked === '' ? [] : pairs(asked, facts, published)));
}

/**
 * What a number answers: unit, actors, kind of event and place, whether of those lost; under this key figures meet. null: nobody is named, and
 * two numbers of nobody are not about one thing.
 */
export function questionOf(
  fact: Figure,
  events: ReadonlyMap<string, RecordEvent>,
  { stateOf }: Pick<Identity, 'stateOf'>,
): string | null {
  const event = 'type' in fact ? fact : fact.about.map((id) => events.get(id)).find((one) => one !== undefined);
  const { sources, targets } = fact.sources.length + fact.targets.length > 0 ? fact : (event ?? fact);
  if (sources.length === 0 || (event === undefined && isMeasure(fact.quantity.unit))) return null;
  const states = [sources, targets].map((ids) => sortedSet(ids.map(stateOf)));
  const planned = fact.mood === 'planned';
  const asked = [fact.quantity.unit, states, event?.type ?? null, event?.mode ?? null, fact.place, planned];
  return JSON.stringify(countsLosses(fact) ? [...asked, 'lost'] : asked);
}

/** «Quelque 4.700 auraient été tués ou blessés»: how many were lost is another question than how many were sent. */
const LOST =
  /(?<!\p{L})(?:tuée?s?|blessée?s?|morte?s?|disparue?s?|capturée?s?|prisonniers|victimes|pertes|killed|wounded|injured|dead|died|missing|captured|casualties|losses)(?!\p{L})/iu;

const countsLosses = ({ evidence }: Figure): boolean => evidence.every(({ quote }) => LOST.test(quote));

function pairs(question: string, facts: readonly Figure[], published: Published): Conflict[] {
  return facts.flatMap((one, at) =>
    facts
      .slice(at + 1)
      .filter(
        (other) => clash(one.quantity, other.quantity) && voicesApart(one, other) && sameMoment(one, other, published),
      )
      .map((other) => ({
        kind: 'numeric' as const,
        question,
        sides: [sideOf(quantityText(one.quantity), one), sideOf(quantityText(other.quantity), other)] as const,
      })),
  );
}

/** Whether two figures speak of one moment: by their dates where these are close, else by their days of publication. */
export function sameMoment(a: Figure, b: Figure, published: Published): boolean {
  if (a.date !== null && b.date !== null) {
    if (!overlap(a.date, b.date)) return false;
    if (Math.min(spanDays(a.date), spanDays(b.date)) <= moment) return true;
  }
  return daysOf(a.evidence, published).some((one) =>
    daysOf(b.evidence, published).some((other) => Math.abs(daysBetween(one, other)) <= moment),
  );
}
