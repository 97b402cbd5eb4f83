import { type DateSpan, mentionKey, type RecordEvent } from '../model/index.ts';
import { regroup } from './corrections/regroup.ts';
import { blockKeys } from './event-blocks.ts';
import { strongest } from './factuality.ts';
import { doersOf, historyOf } from './history.ts';
import { contentIds, smallestMention } from './ids.ts';
import { joinEvidence, plainMentions } from './material.ts';
import { sortedBy, sortedSet } from './order.ts';
import type { OriginRules } from './origins.ts';
import type { PlaceSense } from './places.ts';
import { narrowest } from './quantities.ts';
import { compatible, type EventMention, samePersons, timeFits, timelessFits } from './same-event.ts';
import { daysApart, finest, spanDays, spanKey } from './spans.ts';
import { joinOrigins, supportOf } from './support.ts';

/** An event of the record with the mentions it was made from. */
export type EventCluster = { readonly id: string; readonly mentions: readonly EventMention[] };

/**
 * One event from many mentions. The finely dated ones come first, so that vaguer ones find them; a vague mention joins
 * where exactly one event fits, or where all that fit can be one, which it shows them to be; else it stays by itself.
 * The order owes nothing to arrival.
 */
export function clusterEvents(mentions: readonly EventMention[], places: PlaceSense): EventCluster[] {
  const clusters = new Set<EventMention[]>();
  const blocks = new Map<string, Set<EventMention[]>>();
  const keep = (mention: EventMention, cluster: EventMention[]): void => {
    for (const key of blockKeys(mention).keep) {
      const block = blocks.get(key);
      if (block) block.add(cluster);
      else blocks.set(key, new Set([cluster]));
    }
  };
  for (const mention of sortedBy(mentions, arrivalKey)) {
    const homes = findHomes(mention, candidates(blocks, blockKeys(mention).look), places);
    const cluster = homes[0] ?? [];
    clusters.add(cluster);
    cluster.push(mention);
    keep(mention, cluster);
    for (const other of homes.slice(1)) {
      clusters.delete(other);
      for (const moved of other) {
        for (const key of blockKeys(moved).keep) blocks.get(key)?.delete(other);
        cluster.push(moved);
        keep(moved, cluster);
      }
    }
  }
  const sorted = regroup([...clusters]).map((cluster) => sortedBy(cluster, mentionKey));
  const ids = contentIds(
    sorted.map((cluster) => ({
      prefix: `event:${cluster[0]!.told.type.toLowerCase()}`,
      content: mentionKey(smallestMention(cluster)),
    })),
  );
  return sorted.map((cluster, at) => ({ id: ids[at]!, mentions: cluster }));
}

/** Finely dated first; of those, the ones that say more; then by mention. */
function arrivalKey(mention: EventMention): string {
  const { mode, place, quantity } = mention.told;
  const silent = [mode, place, quantity, mention.agreement].filter((value) => value === null).length;
  return `${spanKey(mention.told.date)} ${silent} ${mentionKey(mention)}`;
}

function candidates(
  blocks: ReadonlyMap<string, ReadonlySet<EventMention[]>>,
  keys: readonly string[],
): Set<EventMention[]> {
  const found = new Set<EventMention[]>();
  for (const key of keys) for (const cluster of blocks.get(key) ?? []) found.add(cluster);
  return found;
}

/** None, the one that fits, or several that this mention shows to be one. */
function findHomes(mention: EventMention, near: Iterable<EventMention[]>, places: PlaceSense): EventMention[][] {
  const fitting: EventMention[][] = [];
  for (const cluster of near) {
    if (fits(mention, cluster, places)) fitting.push(cluster);
  }
  if (fitting.length < 2) return fitting;
  if (mention.told.date !== null) {
    const same = fitting.filter((cluster) => sameDay(mention, cluster));
    return same.length === 1 ? same : [];
  }
  const own = fitting.filter((cluster) => cluster.some(({ document }) => document === mention.document));
  const close = fitting.filter((cluster) => own.includes(cluster) || sharesPerson(mention, cluster));
  if (close.length < 2) return close;
  return showsToBeOne(mention, close, own, places) ? sortedBy(close, firstKey) : own.length === 1 ? own : [];
}

const firstKey = (cluster: readonly EventMention[]): string => arrivalKey(cluster[0]!);

const sharesPerson = (mention: EventMention, cluster: readonly EventMention[]): boolean =>
  cluster.some((other) => samePersons(mention, other));

/**
 * Nothing tells any two of them apart, one of them at most is dated, and what is dated or told elsewhere is of the same
 * person: a visit without a day may be another than the one of last year.
 */
function showsToBeOne(
  mention: EventMention,
  close: readonly (readonly EventMention[])[],
  own: readonly (readonly EventMention[])[],
  places: PlaceSense,
): boolean {
  const isDated = (cluster: readonly EventMention[]): boolean => cluster.some(({ told }) => told.date !== null);
  if (close.filter(isDated).length > 1) return false;
  if (close.some((cluster) => (isDated(cluster) || !own.includes(cluster)) && !sharesPerson(mention, cluster)))
    return false;
  return close.every((one, at) =>
    close.slice(at + 1).every((other) => one.every((a) => other.every((b) => compatible(a, b, places)))),
  );
}

function fits(mention: EventMention, cluster: readonly EventMention[], places: PlaceSense): boolean {
  if (!cluster.every((other) => compatible(mention, other, places))) return false;
  if (mention.told.date === null) return cluster.some((other) => timelessFits(mention, other));
  // Dated mentions come before undated ones: here all are dated.
  return cluster.every((other) => timeFits(mention, other));
}

const sameDay = ({ told }: EventMention, [first]: readonly EventMention[]): boolean =>
  told.date !== null &&
  first !== undefined &&
  first.told.date !== null &&
  spanKey(told.date) === spanKey(first.told.date);

/** What the record says of an event from all that its mentions say. */
export function joinEvent({ id, mentions }: EventCluster, places: PlaceSense, rules: OriginRules): RecordEvent {
  const told = mentions.map((mention) => mention.told);
  // One denial may speak of two tellings of what turned out one event.
  const denials = new Map(mentions.flatMap((mention) => mention.denials.map((denial) => [mentionKey(denial), denial])));
  const byOrigin = supportOf(mentions, rules);
  const sources = sortedSet(mentions.flatMap((mention) => mention.sources));
  const targets = sortedSet(mentions.flatMap((mention) => mention.targets));
  const doers = new Set(doersOf({ type: told[0]!.type, sources, targets }).map(rules.speaksFor));
  return {
    id,
    type: told[0]!.type,
    mode: told.find(({ mode }) => mode !== null)?.mode ?? null,
    contexts: sortedSet(told.flatMap(({ contexts }) => contexts)),
    dimensions: sortedSet(told.flatMap(({ dimensions }) => dimensions)) as RecordEvent['dimensions'],
    sources,
    targets,
    date: joinDate(mentions),
    place: places.finest(told.map(({ place }) => place)),
    quantity: narrowest(told.map(({ quantity }) => quantity)),
    ...strongest(told),
    origins: joinOrigins(told.flatMap(({ origins }) => origins)),
    independentOrigins: byOrigin.length,
    byOrigin,
    history: historyOf(mentions, [...denials.values()], (origin) => doers.has(rules.speaksFor(origin.actor))),
    agreement: mentions.find(({ agreement }) => agreement !== null)?.agreement ?? null,
    evidence: joinEvidence(told.map(({ evidence }) => evidence)),
    rule: told[0]!.rule,
    mentions: plainMentions(mentions),
  };
}

/** The finest span told; a visit told by neighbouring days took both. */
function joinDate(mentions: readonly EventMention[]): DateSpan | null {
  const best = finest(mentions.map(({ told }) => told.date));
  if (best === null || mentions[0]!.told.mode !== 'visit') return best;
  const days = mentions.flatMap(({ told }) => (told.date !== null && spanDays(told.date) === 1 ? [told.date] : []));
  if (!days.some((day) => daysApart(day, best) > 0)) return best;
  const all = sortedSet(days.map(({ from }) => from!));
  return { from: all[0]!, to: all.at(-1)!, precision: 'interval', basis: best.basis };
}
