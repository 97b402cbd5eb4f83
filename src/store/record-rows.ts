import {
  agreementInvolvement,
  claimInvolvement,
  eventInvolvement,
  type Involvement,
  promiseInvolvement,
  statesByActor,
} from '../analysis/index.ts';
import type { AllianceRecord } from '../model/index.ts';
import type { ActorRow, FactKind, InvolvedRow, SpanRow, Tables } from './schema.ts';
import type { UnnumberedFact } from './search/facts.ts';

/** The rows that a record becomes. */
export interface RecordRows {
  readonly record_documents: readonly Tables['record_documents'][];
  readonly actors: readonly ActorRow[];
  readonly facts: readonly UnnumberedFact[];
  readonly fact_spans: readonly SpanRow[];
  readonly fact_actors: readonly InvolvedRow[];
}

interface Fact {
  readonly kind: FactKind;
  readonly value: { readonly id: string };
  readonly involvement: Involvement;
}

/** Contradictions and corrections involve nothing of their own: they stay with their facts. */
const nothing: Involvement = { spans: [], actors: [] };

function list<T extends { readonly id: string }>(
  kind: FactKind,
  values: readonly T[],
  involvementOf: (value: T) => Involvement,
): Fact[] {
  return values.map((value) => ({ kind, value, involvement: involvementOf(value) }));
}

/** Takes a record apart into rows. */
export function recordRows(record: AllianceRecord): RecordRows {
  const states = statesByActor(record.actors);
  const facts = [
    ...list('event', record.events, eventInvolvement),
    ...list('agreement', record.agreements, agreementInvolvement),
    ...list('claim', record.claims, claimInvolvement),
    ...list('contradiction', record.contradictions, () => nothing),
    ...list('promise', record.promises, promiseInvolvement),
    ...list('correction', record.corrections, () => nothing),
  ];
  return {
    record_documents: record.documents.map((value) => ({ id: value.id, json: JSON.stringify(value) })),
    actors: record.actors.map((value) => ({ id: value.id, neighbourhood: null, json: JSON.stringify(value) })),
    facts: facts.map(({ kind, value }) => ({
      kind,
      id: value.id,
      neighbourhood: null,
      json: JSON.stringify(value),
      value,
    })),
    fact_spans: facts.flatMap(({ kind, value, involvement }) =>
      involvement.spans.map(({ from, to }) => ({ kind, fact: value.id, date_from: from, date_to: to })),
    ),
    fact_actors: facts.flatMap(({ kind, value, involvement }) =>
      involvement.actors.map((actor) => ({ kind, fact: value.id, actor, state: states.get(actor) ?? null })),
    ),
  };
}
