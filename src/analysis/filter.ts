import type { Actor, AllianceRecord, Evidence } from '../model/index.ts';
import {
  agreementInvolvement,
  claimInvolvement,
  type DaySpan,
  eventInvolvement,
  type Involvement,
  promiseInvolvement,
  statesByActor,
} from './involvement.ts';

export interface FactFilter {
  /** First and last day of interest, `YYYY-MM-DD`; a fact whose interval overlaps or is open there is in. */
  readonly from?: string;
  readonly to?: string;
  /** Actor ids. With several, a fact must involve each of them. A person or organisation counts for its state. */
  readonly actors?: readonly string[];
}

/** True where nothing is asked for: the whole record passes. */
export function isEmptyFilter(filter: FactFilter): boolean {
  return filter.from === undefined && filter.to === undefined && (filter.actors ?? []).length === 0;
}

function overlaps(span: DaySpan, filter: FactFilter): boolean {
  const begins = span.from === null || filter.to === undefined || span.from <= filter.to;
  const ends = span.to === null || filter.from === undefined || span.to >= filter.from;
  return begins && ends;
}

/** Whether one of a fact's spans lies within the time asked for. Undated facts do as long as no day is asked for. */
export function inTime(spans: readonly DaySpan[], filter: FactFilter): boolean {
  const timed = filter.from !== undefined || filter.to !== undefined;
  return !timed || spans.some((span) => overlaps(span, filter));
}

function passes(fact: Involvement, filter: FactFilter, states: ReadonlyMap<string, string | null>): boolean {
  if (!inTime(fact.spans, filter)) return false;
  return (filter.actors ?? []).every((wanted) =>
    fact.actors.some((actor) => actor === wanted || states.get(actor) === wanted),
  );
}

/**
 * The part of a record that lies within a time and involves given actors. A fact that no text dates is left out as
 * soon as a day is asked for. Contradictions stay where one of their facts stays; documents and actors where a
 * remaining fact names them. The record's order is kept.
 */
export function filterRecord(record: AllianceRecord, filter: FactFilter): AllianceRecord {
  if (isEmptyFilter(filter)) return record;
  const states = statesByActor(record.actors);
  return closeRecord({
    ...record,
    events: record.events.filter((event) => passes(eventInvolvement(event), filter, states)),
    agreements: record.agreements.filter((agreement) => passes(agreementInvolvement(agreement), filter, states)),
    claims: record.claims.filter((claim) => passes(claimInvolvement(claim), filter, states)),
    promises: record.promises.filter((promise) => passes(promiseInvolvement(promise), filter, states)),
  });
}

/** Drops the contradictions, documents and actors that no event, agreement, claim or promise of the record needs. */
export function closeRecord(record: AllianceRecord): AllianceRecord {
  const facts = [...record.events, ...record.agreements, ...record.claims];
  const ids = new Set(facts.map((fact) => fact.id));
  const contradictions = record.contradictions.filter(({ facts: sides }) => sides.some((id) => ids.has(id)));
  const kept = record.promises.flatMap(({ keptSteps = [] }) => keptSteps);
  const evidence = [...facts, ...record.promises, ...kept, ...contradictions].flatMap((fact) => fact.evidence);
  const inner = record.agreements.flatMap((agreement) => [...agreement.steps, ...agreement.obligations]);
  const named = namedActors(record);
  const actors = new Set(named.map(({ id }) => id));
  const documents = documentIds([...evidence, ...inner.flatMap((part) => part.evidence)]);
  return {
    ...record,
    contradictions,
    corrections: record.corrections.filter(({ bearsOn }) => bearsOn.some((id) => ids.has(id) || actors.has(id))),
    documents: record.documents.filter((document) => documents.has(document.id)),
    actors: named,
  };
}

function documentIds(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(evidence.map(({ document }) => document));
}

function namedActors(record: AllianceRecord): Actor[] {
  const named = new Set([
    ...record.events.flatMap((event) => eventInvolvement(event).actors),
    ...record.claims.flatMap((claim) => claimInvolvement(claim).actors),
    ...record.agreements.flatMap((agreement) => agreementInvolvement(agreement).actors),
    ...record.promises.flatMap(({ by, keptSteps = [] }) => [...by, ...keptSteps.flatMap((step) => step.by)]),
    ...[...record.events, ...record.claims].flatMap(({ origins }) => origins.map(({ actor }) => actor)),
  ]);
  const states = statesByActor(record.actors);
  for (const id of [...named]) {
    const state = states.get(id);
    if (state !== null && state !== undefined) named.add(state);
  }
  return record.actors.filter((actor) => named.has(actor.id));
}
