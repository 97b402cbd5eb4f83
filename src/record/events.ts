import { type DateSpan, mentionKey, type RecordEvent } from '../model/index.ts';
import { regroup } from './corrections/regroup.ts';
import { alikesOf, type EventGroup, membersOf, settle } from './event-groups.ts';
import { levelOf, levels } from './event-keys.ts';
import { strongest } from './factuality.ts';
import { doersOf, historyOf } from './history.ts';
import { contentIds } from './ids.ts';
import { joinEvidence, plainMentions } from './material.ts';
import { sortedBy, sortedSet } from './order.ts';
import type { OriginRules } from './origins.ts';
import type { PlaceSense } from './places.ts';
import { narrowest } from './quantities.ts';
import type { EventMention } from './same-event.ts';
import { daysApart, finest, spanDays } from './spans.ts';
import { joinOrigins, supportOf } from './support.ts';

/** An event of the record with the mentions it was made from. */
export type EventCluster = { readonly id: string; readonly mentions: readonly EventMention[] };

/** One event from many mentions, taken to their groups level by level. */
export function clusterEvents(mentions: readonly EventMention[], places: PlaceSense): EventCluster[] {
  const byLevel = Map.groupBy(mentions, levelOf);
  let groups = new Set<EventGroup>();
  for (const level of levels) groups = settle(groups, alikesOf(byLevel.get(level) ?? []), level, places);
  return nameEvents([...groups].map(membersOf));
}

/** The events that groups make, once people had their say. */
export function nameEvents(groups: readonly (readonly EventMention[])[]): EventCluster[] {
  const sorted = regroup(groups).map((cluster) => sortedBy(cluster, mentionKey));
  const ids = contentIds(
    sorted.map((cluster) => ({
      prefix: `event:${cluster[0]!.told.type.toLowerCase()}`,
      content: mentionKey(cluster[0]!),
    })),
  );
  return sorted.map((cluster, at) => ({ id: ids[at]!, mentions: cluster }));
}

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
    mode: isJourney(mentions) ? 'visit' : (told.find(({ mode }) => mode !== null)?.mode ?? null),
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

/** A visit, with the talks for which it was made. */
const isJourney = (mentions: readonly EventMention[]): boolean => mentions.some(({ told }) => told.mode === 'visit');

/** The finest span told; a visit told by neighbouring days took both. */
function joinDate(mentions: readonly EventMention[]): DateSpan | null {
  const best = finest(mentions.map(({ told }) => told.date));
  if (best === null || !isJourney(mentions)) return best;
  const days = mentions.flatMap(({ told }) => (told.date !== null && spanDays(told.date) === 1 ? [told.date] : []));
  if (!days.some((day) => daysApart(day, best) > 0)) return best;
  const all = sortedSet(days.map(({ from }) => from!));
  return { from: all[0]!, to: all.at(-1)!, precision: 'interval', basis: best.basis };
}
