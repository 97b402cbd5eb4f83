import type { EventCore, EventType, PromiseRecord, RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import { daysOf, type Published } from './conflict.ts';
import type { EventCluster } from './events.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { contentIds } from './ids.ts';
import { joinEvidence, type Material, type Told } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { doneAfter, keepers, promisedKey } from './promise-kept.ts';
import { announcedSteps } from './promised-steps.ts';
import { daysBetween } from './spans.ts';

/** After so many days without a word a promise without a date is silent. */
const silentAfter = 180;
/** A day so long before the announcement is not the day promised (days). */
const stale = 7;

/** What was promised, before the record's last day tells what became of it. */
export type Promised = Pick<PromiseRecord, 'by' | 'what' | 'due' | 'keptBy' | 'evidence'>;

/**
 * What was planned, announced or undertaken, and what became of it by the last day of publication that the record knows.
 * An aim («cherche à», "to counter") and what one side says of another's plans are no promise.
 */
export function followPromises(
  clusters: readonly EventCluster[],
  events: readonly RecordEvent[],
  agreements: readonly RecordAgreement[],
  claims: readonly RecordClaim[],
  { documents, claims: told }: Pick<Material, 'documents' | 'claims'>,
  identity: Identity,
): PromiseRecord[] {
  const published: Published = new Map(
    documents.flatMap(({ id, published: day }) => (day === null ? [] : [[id, day] as const])),
  );
  const today = sortedSet(published.values()).at(-1);
  const promised = onePerSentence([
    ...plannedEvents(clusters, events, identity, published),
    ...agreements.flatMap(announcedSteps),
    ...plannedClaims(claims, told),
  ]);
  const ids = contentIds(
    promised.map(({ by, what, due, evidence }) => ({
      prefix: 'promise',
      content: JSON.stringify([by, what, due, evidence]),
    })),
  );
  const list = promised.map((promise, at): PromiseRecord => {
    const days = daysOf(promise.evidence, published);
    const kept = promise.keptBy.length > 0;
    const due = promise.due !== null && days[0] && daysBetween(promise.due, days[0]) > stale ? null : promise.due;
    const silence = today !== undefined && days.length > 0 ? daysBetween(days.at(-1)!, today) : null;
    return {
      id: ids[at]!,
      by: promise.by,
      what: promise.what,
      announced: days[0] ?? null,
      due,
      state: kept ? 'kept' : openState(due, silence, today),
      keptBy: promise.keptBy,
      silentFor: kept ? null : silence,
      evidence: promise.evidence,
    };
  });
  return sortedBy([...new Map(list.map((promise) => [promise.id, promise])).values()], ({ id }) => id);
}

/** What one sentence promises as a deed and as a step of a pact is one promise: the one whose end is known, or its day. */
function onePerSentence(promised: readonly Promised[]): Promised[] {
  const weight = ({ keptBy, due, what, by }: Promised): string =>
    `${keptBy.length > 0 ? 0 : 1} ${due === null ? 1 : 0} ${JSON.stringify([what, by, due, keptBy])}`;
  const same = groupBy(promised, ({ evidence }) => JSON.stringify(evidence));
  return [...same.values()].map((list) => sortedBy(list, weight)[0]!);
}

/** What one undertakes towards others; a blow, an accusation or a demand still to come is no promise. */
const undertaken: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
]);

function plannedEvents(
  clusters: readonly EventCluster[],
  events: readonly RecordEvent[],
  identity: Identity,
  published: Published,
): Promised[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const done = groupBy(
    events.filter(({ mood, factuality }) => mood === 'asserted' && !isNegative(factuality) && factuality !== 'Uu'),
    (event) => promisedKey(event, identity),
  );
  return clusters.flatMap(({ id, mentions }) => {
    const planned = mentions.filter(
      ({ told, aim }) =>
        told.mood === 'planned' &&
        !isNegative(told.factuality) &&
        undertaken.has(told.type) &&
        !aim &&
        isOwnPlan(told, identity),
    );
    if (planned.length === 0) return [];
    const event = byId.get(id)!;
    const evidence = joinEvidence(planned.map(({ told }) => told.evidence));
    const since = daysOf(evidence, published)[0];
    const own = mentions.some((mention: Told<EventCore>) => doneAfter(mention, since)) ? [id] : [];
    const others = (done.get(promisedKey(event, identity)) ?? []).filter((other) => other.id !== id);
    const due = sortedSet(planned.flatMap(({ told }) => told.date?.to ?? [])).at(-1) ?? null;
    const keptBy = sortedSet([...own, ...keepers(event, others, since, published)]);
    return [{ by: event.sources, what: evidence[0]!.quote, due, evidence, keptBy }];
  });
}

/** Told by the author or by one of its sides: what Kyiv says of Pyongyang's plans is an allegation. */
function isOwnPlan({ sources, targets, origins }: EventCore, { stateOf }: Identity): boolean {
  const sides = [...sources, ...targets].map(stateOf);
  return origins.length === 0 || origins.some(({ kind, actor }) => kind === 'author' || sides.includes(stateOf(actor)));
}

/** What a speaker says will be done and is no event of the record: what became of it can only be waited for. */
function plannedClaims(claims: readonly RecordClaim[], told: Material['claims']): Promised[] {
  const aims = new Set(told.flatMap(({ aim, document, fact }) => (aim ? [`${document} ${fact}`] : [])));
  return claims
    .filter(
      ({ mood, kind, rule, about, factuality, mentions }) =>
        mood === 'planned' &&
        kind === 'statement' &&
        rule === 'claim.statement' &&
        about.length === 0 &&
        !isNegative(factuality) &&
        mentions.some(({ document, fact }) => !aims.has(`${document} ${fact}`)),
    )
    .map(({ sources, speaker, evidence }) => ({
      by: sources.length > 0 || speaker === null ? sources : [speaker],
      what: evidence[0]!.quote,
      // The day is that of the words, not of the deed.
      due: null,
      evidence,
      keptBy: [],
    }));
}

function openState(due: string | null, silence: number | null, today: string | undefined): PromiseRecord['state'] {
  if (today === undefined) return 'open';
  if (due !== null) return due < today ? 'overdue' : 'open';
  return silence !== null && silence >= silentAfter ? 'silent' : 'open';
}
