import type { Actor, PromiseRecord, RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';

/** Calendar days, both ends included; null: open on that side. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** When a fact happened and whom it involves: all that the filters on time and actors look at. */
export interface Involvement {
  /** Empty for a fact that no text dates. */
  readonly spans: readonly DaySpan[];
  /** Actor ids as the fact names them, each once. */
  readonly actors: readonly string[];
}

const spanOf = (date: DaySpan | null): DaySpan[] => (date === null ? [] : [{ from: date.from, to: date.to }]);

const once = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Origins are left out: who tells of an event takes no part in it. */
export function eventInvolvement(event: RecordEvent): Involvement {
  return { spans: spanOf(event.date), actors: once([...event.sources, ...event.targets]) };
}

/** A claim involves its speaker, since saying it is what he does. */
export function claimInvolvement(claim: RecordClaim): Involvement {
  const speaker = claim.speaker === null ? [] : [claim.speaker];
  return { spans: spanOf(claim.date), actors: once([...speaker, ...claim.sources, ...claim.targets]) };
}

/** An agreement lives through its steps: it has as many spans as dated steps. */
export function agreementInvolvement(agreement: RecordAgreement): Involvement {
  const bound = agreement.obligations.flatMap((obligation) => [obligation.bearer, obligation.beneficiary]);
  return {
    spans: agreement.steps.flatMap((step) => spanOf(step.date)),
    actors: once([...agreement.parties, ...agreement.steps.flatMap((step) => step.by), ...bound]),
  };
}

/** A promise without a last day stays open, so it belongs to every time. */
export function promiseInvolvement(promise: Pick<PromiseRecord, 'by' | 'due'>): Involvement {
  return { spans: [{ from: promise.due, to: promise.due }], actors: once(promise.by) };
}

/** The state that each actor stands for: itself, or the state that a person or organisation belongs to; null for groups. */
export function statesByActor(actors: readonly Actor[]): ReadonlyMap<string, string | null> {
  return new Map(actors.map((actor) => [actor.id, actor.kind === 'state' ? actor.id : actor.of]));
}
