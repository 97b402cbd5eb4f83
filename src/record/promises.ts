import type {
  Document,
  Evidence,
  PromiseRecord,
  RecordAgreement,
  RecordClaim,
  RecordEvent,
  Step,
} from '../model/index.ts';
import type { EventCluster } from './events.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { contentIds } from './ids.ts';
import { joinEvidence } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { daysApart, daysBetween } from './spans.ts';

/** After so many days without a word a promise without a date is silent. */
const silentAfter = 180;
/** What happens so many days around the day planned is what was planned. */
const keptWithin = 45;

type Promised = Omit<PromiseRecord, 'id' | 'state'> & { readonly kept: boolean };

/** What was planned or announced, and what became of it by the last day of publication that the record knows. */
export function followPromises(
  clusters: readonly EventCluster[],
  events: readonly RecordEvent[],
  agreements: readonly RecordAgreement[],
  claims: readonly RecordClaim[],
  documents: readonly Document[],
  identity: Identity,
): PromiseRecord[] {
  const published = new Map(documents.flatMap(({ id, published: day }) => (day === null ? [] : [[id, day] as const])));
  const today = sortedSet(published.values()).at(-1);
  const promises = [
    ...plannedEvents(clusters, events, identity, published),
    ...agreements.flatMap(announcedSteps),
    ...plannedClaims(claims),
  ];
  const ids = contentIds(
    promises.map(({ by, what, due, evidence }) => ({
      prefix: 'promise',
      content: JSON.stringify([by, what, due, evidence]),
    })),
  );
  const list = promises.map(({ kept, ...promise }, at): PromiseRecord => {
    const state = kept ? 'kept' : openState(promise.due, promise.evidence, published, today);
    return { id: ids[at]!, by: promise.by, what: promise.what, due: promise.due, state, evidence: promise.evidence };
  });
  return sortedBy([...new Map(list.map((promise) => [promise.id, promise])).values()], ({ id }) => id);
}

function plannedEvents(
  clusters: readonly EventCluster[],
  events: readonly RecordEvent[],
  identity: Identity,
  published: ReadonlyMap<string, string>,
): Promised[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const done = groupBy(
    events.filter(({ mood, factuality }) => mood === 'asserted' && !isNegative(factuality) && factuality !== 'Uu'),
    (event) => thing(event, identity),
  );
  return clusters.flatMap(({ id, mentions }) => {
    const planned = mentions.filter(({ told }) => told.mood === 'planned' && !isNegative(told.factuality));
    if (planned.length === 0) return [];
    const event = byId.get(id)!;
    const since = sortedSet(planned.flatMap(({ document }) => published.get(document) ?? []))[0];
    const kept =
      mentions.some(({ told }) => told.mood === 'asserted' && told.factuality === 'CT+') ||
      (done.get(thing(event, identity)) ?? []).some((other) => keeps(event, other, since));
    const due = sortedSet(planned.flatMap(({ told }) => told.date?.to ?? [])).at(-1) ?? null;
    const evidence = joinEvidence(planned.map(({ told }) => told.evidence));
    return [{ by: event.sources, what: evidence[0]!.quote, due, evidence, kept }];
  });
}

const thing = ({ type, mode, dimensions, agreement, sources, targets }: RecordEvent, { stateOf }: Identity): string =>
  JSON.stringify([type, mode, dimensions, agreement, sortedSet(sources.map(stateOf)), sortedSet(targets.map(stateOf))]);

/** A later event of the same kind by the same actors, near the day planned; without one, after it was announced. */
function keeps(planned: RecordEvent, done: RecordEvent, since: string | undefined): boolean {
  if (done.date?.from == null || (since !== undefined && done.date.from < since)) return false;
  if (planned.date !== null) return daysApart(planned.date, done.date) <= keptWithin;
  return since !== undefined && daysBetween(since, done.date.from) <= silentAfter;
}

/** An agreement that was announced is kept once it is signed, a step still to come once it is taken. */
function announcedSteps({ steps, parties, names, kinds }: RecordAgreement): Promised[] {
  const isDone = ({ factuality }: Step): boolean => factuality === 'CT+';
  const signed = steps.some(({ step, factuality }) => fulfils(step) && !isNegative(factuality) && factuality !== 'Uu');
  return steps
    .filter((one) =>
      one.step === 'announced' ? !isNegative(one.factuality) : one.factuality === 'PR+' && awaited(one.step),
    )
    .map((one) => ({
      by: one.by.length > 0 ? one.by : parties,
      what: names.en[0] ?? names.fr[0] ?? kinds.join(', '),
      due: one.step === 'announced' ? null : (one.date?.to ?? null),
      evidence: one.evidence,
      kept:
        one.step === 'announced'
          ? signed
          : steps.some((other) => other.step === one.step && isDone(other) && sharesSide(other, one)),
    }));
}

/** Steps that follow a signature: told as likely, they are still to come; a signature so told may be a rumour. */
const awaited = (step: Step['step']): boolean => step !== 'signed' && fulfils(step);

const sharesSide = (a: Step, b: Step): boolean =>
  a.by.length === 0 || b.by.length === 0 || a.by.some((id) => b.by.includes(id));

const fulfils = (step: Step['step']): boolean =>
  ['signed', 'approved', 'ratified', 'exchanged', 'in-force'].includes(step);

/** Undertakings that speak of no event of the record: what became of them can only be waited for. */
function plannedClaims(claims: readonly RecordClaim[]): Promised[] {
  return claims
    .filter(
      ({ mood, kind, about, factuality }) =>
        mood === 'planned' && kind === 'statement' && about.length === 0 && !isNegative(factuality),
    )
    .map(({ sources, speaker, date, evidence }) => ({
      by: sources.length > 0 || speaker === null ? sources : [speaker],
      what: evidence[0]!.quote,
      due: date?.to ?? null,
      evidence,
      kept: false,
    }));
}

function openState(
  due: string | null,
  evidence: readonly Evidence[],
  published: ReadonlyMap<string, string>,
  today: string | undefined,
): PromiseRecord['state'] {
  if (today === undefined) return 'open';
  if (due !== null) return due < today ? 'overdue' : 'open';
  const last = sortedSet(evidence.flatMap(({ document }) => published.get(document) ?? [])).at(-1);
  return last !== undefined && daysBetween(last, today) >= silentAfter ? 'silent' : 'open';
}
