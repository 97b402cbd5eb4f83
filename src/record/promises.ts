import {
  type Document,
  type EventCore,
  type EventType,
  mentionKey,
  type PromiseRecord,
  type RecordAgreement,
  type RecordClaim,
  type RecordEvent,
} from '../model/index.ts';
import type { Pact } from './agreements.ts';
import { daysOf, type Published, publishedDays } from './conflict.ts';
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
export type Promised = Pick<PromiseRecord, 'by' | 'what' | 'due' | 'keptBy' | 'keptSteps' | 'evidence'> & {
  /** The fact that tells it. */
  readonly of: string;
};

/** A promise without what depends on the day on which one asks. */
export type PromiseDraft = Omit<PromiseRecord, 'state' | 'silentFor'> & {
  /** The last day on which it was published; null where no document has one. */
  readonly last: string | null;
};

/**
 * What was planned, announced or undertaken, and what became of it by the last day of publication that the record knows.
 * An aim («cherche à», "to counter") and what one side says of another's plans are no promise.
 */
export function followPromises(
  clusters: readonly EventCluster[],
  events: readonly RecordEvent[],
  agreements: readonly RecordAgreement[],
  claims: readonly RecordClaim[],
  sources: PromiseSources,
  identity: Identity,
): PromiseRecord[] {
  const published = publishedDays(sources.documents);
  const today = sortedSet(published.values()).at(-1);
  const promised = promisedBy(clusters, events, agreements, claims, sources, identity);
  const list = [...groupBy(promised, sentenceOf).values()].map((same) =>
    promiseOn(draftPromise(onePerSentence(same), published), today),
  );
  return sortedBy([...new Map(list.map((promise) => [promise.id, promise])).values()], ({ id }) => id);
}

/** What of the material the promises rest on. */
export type PromiseSources = {
  readonly documents: readonly Pick<Document, 'id' | 'published'>[];
  readonly claims: Material['claims'];
  /** The mentions of the agreements. */
  readonly pacts: readonly Pact[];
};

/** What each fact promises; a plan needs, among the events, those that may keep it. */
export function promisedBy(
  clusters: readonly EventCluster[],
  events: readonly RecordEvent[],
  agreements: readonly RecordAgreement[],
  claims: readonly RecordClaim[],
  { documents, claims: told, pacts }: PromiseSources,
  identity: Identity,
): Promised[] {
  const published = publishedDays(documents);
  const byName = new Map(pacts.map((pact) => [mentionKey(pact), pact]));
  return [
    ...plannedEvents(clusters, events, identity, published),
    ...agreements.flatMap((one) =>
      announcedSteps(
        one,
        one.mentions.map((mention) => byName.get(mentionKey(mention))!),
      ),
    ),
    ...plannedClaims(claims, told),
  ];
}

/** The words on which a promise rests, as one key. */
export const sentenceOf = ({ evidence }: Pick<Promised, 'evidence'>): string => JSON.stringify(evidence);

/**
 * What one sentence promises as a deed and as a step of a pact is one promise: the deed, else the one whose end is known.
 * To agree is no other deed than the step: there the one that was kept is it.
 */
export function onePerSentence(same: readonly Promised[]): Promised {
  const rank = ({ of, keptBy }: Promised): number => {
    if (of.startsWith('event:')) return of.startsWith('event:agree:') && keptBy.length === 0 ? 2 : 0;
    return keptBy.length > 0 ? 1 : 3;
  };
  const weight = (one: Promised): string => {
    const { keptBy, due, what, by } = one;
    return `${rank(one)} ${keptBy.length > 0 ? 0 : 1} ${due === null ? 1 : 0} ${JSON.stringify([what, by, due, keptBy])}`;
  };
  return sortedBy(same, weight)[0]!;
}

/** @param published the day of publication of the documents that it rests on */
export function draftPromise(promised: Promised, published: Published): PromiseDraft {
  const { by, what, due, keptBy, keptSteps, evidence } = promised;
  const days = daysOf(evidence, published);
  const [id] = contentIds([{ prefix: 'promise', content: JSON.stringify([by, what, due, evidence]) }]);
  return {
    id: id!,
    by,
    what,
    announced: days[0] ?? null,
    due: due !== null && days[0] && daysBetween(due, days[0]) > stale ? null : due,
    keptBy,
    ...(keptSteps && { keptSteps }),
    last: days.at(-1) ?? null,
    evidence,
  };
}

/** What had become of a promise by a day; undefined where the record knows of no day. */
export function promiseOn(
  { id, by, what, announced, due, keptBy, keptSteps, last, evidence }: PromiseDraft,
  today: string | undefined,
): PromiseRecord {
  const kept = keptBy.length > 0;
  const silence = today !== undefined && last !== null ? daysBetween(last, today) : null;
  const state = kept ? 'kept' : openState(due, silence, today);
  const steps = keptSteps && { keptSteps };
  return { id, by, what, announced, due, state, keptBy, ...steps, silentFor: kept ? null : silence, evidence };
}

/** What has happened, as far as the record can say, and may be what was promised. */
export const isDone = ({ mood, factuality }: RecordEvent): boolean =>
  mood === 'asserted' && !isNegative(factuality) && factuality !== 'Uu';

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
  const done = groupBy(events.filter(isDone), (event) => promisedKey(event, identity));
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
    return [{ of: id, by: event.sources, what: evidence[0]!.quote, due, evidence, keptBy }];
  });
}

/** Told by the author or by one of its sides: what Kyiv says of Pyongyang's plans is an allegation. */
function isOwnPlan({ sources, targets, origins }: EventCore, { stateOf }: Identity): boolean {
  const sides = [...sources, ...targets].map(stateOf);
  return origins.length === 0 || origins.some(({ kind, actor }) => kind === 'author' || sides.includes(stateOf(actor)));
}

/** What a speaker says will be done and is no event of the record: what became of it can only be waited for. */
function plannedClaims(claims: readonly RecordClaim[], told: Material['claims']): Promised[] {
  const aims = new Set(told.flatMap((claim) => (claim.aim ? [mentionKey(claim)] : [])));
  return claims
    .filter(
      ({ mood, kind, rule, about, factuality, mentions }) =>
        mood === 'planned' &&
        kind === 'statement' &&
        rule === 'claim.statement' &&
        about.length === 0 &&
        !isNegative(factuality) &&
        mentions.some((mention) => !aims.has(mentionKey(mention))),
    )
    .map(({ id, sources, speaker, evidence }) => ({
      of: id,
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
