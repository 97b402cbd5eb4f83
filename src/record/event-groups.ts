import { mentionKey } from '../model/index.ts';
import { type EventKeys, eventKeys, isNamed, levelOf, undated } from './event-keys.ts';
import { isNegative } from './factuality.ts';
import { sortedBy } from './order.ts';
import type { PlaceSense } from './places.ts';
import { compatible, type EventMention, isHistory, samePersons, timeFits, timelessFits } from './same-event.ts';
import { spanKey } from './spans.ts';

/** Mentions that are alike in all that decides where they go, but for their documents. */
export type Alike = {
  /** What they are alike in. */
  readonly name: string;
  /** One of them, which speaks for all. */
  readonly like: EventMention;
  readonly level: number;
  readonly keys: EventKeys;
  readonly members: EventMention[];
};

/** Mentions of one event, by what they are alike in. */
export type EventGroup = Map<string, Alike>;

/** What decides where a mention goes, but for its document. */
export function likeness(mention: EventMention): string {
  const { told, sources, targets, states, agreement, ruled, source } = mention;
  const { type, mode, dimensions, date, place, quantity, factuality, mood } = told;
  // When it was published matters to what has no day, and to whether it was told as history.
  const news = date === null ? source.published : isHistory(mention, source.published);
  const day = date && [spanKey(date), date.precision];
  const who = [sources, targets, states.sources, states.targets];
  return JSON.stringify([
    ...[type, mode, dimensions, place, quantity, isNegative(factuality), mood, agreement],
    ...[day, who, ruled?.together, news],
  ]);
}

export const membersOf = (group: EventGroup): EventMention[] => [...group.values()].flatMap(({ members }) => members);

/** Puts a mention into a group, to those that it is alike to. */
export function enter(group: EventGroup, mention: EventMention, name = likeness(mention), keys?: EventKeys): Alike {
  const known = group.get(name);
  if (known) {
    known.members.push(mention);
    return known;
  }
  const alike = alikeTo(mention, name, keys);
  group.set(name, alike);
  return alike;
}

/** Mentions by what they are alike in. */
export function alikesOf(mentions: Iterable<EventMention>): Alike[] {
  const group: EventGroup = new Map();
  for (const mention of mentions) enter(group, mention);
  return [...group.values()];
}

/** A mention with what it is alike in to others. */
const alikeTo = (like: EventMention, name = likeness(like), keys = eventKeys(like)): Alike => ({
  name,
  like,
  level: levelOf(like),
  keys,
  members: [like],
});

/**
 * Takes mentions of one level to their groups. The finely dated ones come first, so that vaguer ones find them; a vague
 * mention joins where exactly one group fits, or where all that fit can be one, which it shows them to be; else it
 * begins a group. The order owes nothing to arrival.
 *
 * @param groups of this level and those before, as they stand without the mentions; they take them in. What they hold
 *   of later levels has no say
 * @param mentions by what they are alike in; of one name there may be several
 * @returns all groups: those given, but for those that became one with another, and new ones
 */
export function settle(
  groups: Iterable<EventGroup>,
  mentions: readonly Alike[],
  level: number,
  places: PlaceSense,
): Set<EventGroup> {
  const all = new Set(groups);
  const near = new Near(level);
  for (const group of all) near.add(group);
  for (const unit of sortedBy(unitsOf(mentions, level), arrivalKey)) {
    const homes = findHomes(unit.like, near.to(unit.like, unit.keys), places, level);
    const home: EventGroup = homes[0] ?? new Map();
    all.add(home);
    enterAll(home, unit);
    near.add(home);
    for (const other of homes.slice(1)) {
      all.delete(other);
      near.drop(other);
      for (const one of other.values()) enterAll(home, one);
      near.add(home);
    }
  }
  return all;
}

/** Puts what is alike into a group, all at once. */
function enterAll(group: EventGroup, alike: Alike): void {
  const known = group.get(alike.name);
  if (known) for (const member of alike.members) known.members.push(member);
  else group.set(alike.name, { ...alike, members: [...alike.members] });
}

/** What goes to a group together: what is alike; without a day its document matters too, and each goes by itself. */
function unitsOf(alikes: readonly Alike[], level: number): Alike[] {
  if (level === undated)
    return alikes.flatMap((alike) => alike.members.map((member) => ({ ...alike, like: member, members: [member] })));
  const units: EventGroup = new Map();
  for (const alike of alikes) enterAll(units, alike);
  return [...units.values()];
}

/**
 * Finely dated first; of those, the ones that say more; then by what they say. Without a day, first what is told of few
 * states, since what is told of many at once may be of several events; then what says more, and by mention.
 */
function arrivalKey({ like, level, name }: Alike): string {
  const { mode, place, quantity } = like.told;
  const silent = [mode, place, quantity, like.agreement].filter((value) => value === null).length;
  if (level < undated) return `${spanKey(like.told.date)} ${silent} ${name}`;
  const states = new Set([...like.states.sources, ...like.states.targets]).size;
  return `${spanKey(like.told.date)} ${String(states).padStart(3, '0')} ${silent} ${mentionKey(like)}`;
}

/** Groups by the keys and documents of what they hold. */
class Near {
  readonly #byKey = new Map<string, Set<EventGroup>>();
  readonly #known = new Map<EventGroup, Map<Alike, number>>();
  readonly #level: number;
  /** By document, where what has no day is looked for. */
  readonly #byDocument = new Map<string, Set<EventGroup>>();

  constructor(level: number) {
    this.#level = level;
  }

  /** Takes in a group, or what it has gained. */
  add(group: EventGroup): void {
    const known = this.#known.get(group) ?? new Map<Alike, number>();
    this.#known.set(group, known);
    for (const alike of group.values()) {
      if (alike.level > this.#level) continue;
      const seen = known.get(alike) ?? 0;
      if (seen === 0) for (const key of alike.keys.keep) put(this.#byKey, key, group);
      known.set(alike, alike.members.length);
      if (this.#level < undated) continue;
      for (const { document } of alike.members.slice(seen)) put(this.#byDocument, document, group);
    }
  }

  drop(group: EventGroup): void {
    for (const { keys, members } of this.#known.get(group)?.keys() ?? []) {
      for (const key of keys.keep) this.#byKey.get(key)?.delete(group);
      for (const { document } of members) this.#byDocument.get(document)?.delete(group);
    }
    this.#known.delete(group);
  }

  to(mention: EventMention, { look }: EventKeys): Set<EventGroup> {
    const found = new Set<EventGroup>();
    for (const key of look()) for (const group of this.#byKey.get(key) ?? []) found.add(group);
    if (isNamed(mention)) for (const group of this.#byDocument.get(mention.document) ?? []) found.add(group);
    return found;
  }
}

function put<K>(index: Map<K, Set<EventGroup>>, key: K, group: EventGroup): void {
  const under = index.get(key);
  if (under) under.add(group);
  else index.set(key, new Set([group]));
}

/** None, the one that fits, or several that this mention shows to be one. */
function findHomes(mention: EventMention, near: Iterable<EventGroup>, places: PlaceSense, level: number): EventGroup[] {
  const fitting: EventGroup[] = [];
  for (const group of near) if (fits(mention, group, places, level)) fitting.push(group);
  if (fitting.length < 2) return fitting;
  const { date } = mention.told;
  if (date !== null) {
    const same = fitting.filter((group) => firstSpan(group, level) === spanKey(date));
    return same.length === 1 ? same : [];
  }
  const own = fitting.filter((group) => [...group.values()].some((alike) => isBeside(mention, alike)));
  const close = fitting.filter((group) => own.includes(group) || sharesPerson(mention, group));
  if (close.length < 2) return close;
  return showsToBeOne(mention, close, own, places) ? close : own.length === 1 ? own : [];
}

/** The finest span in it. */
function firstSpan(group: EventGroup, level: number): string | undefined {
  let first: string | undefined;
  for (const { like, level: at } of group.values()) {
    if (at > level) continue;
    const key = spanKey(like.told.date);
    if (first === undefined || key < first) first = key;
  }
  return first;
}

const isBeside = ({ document }: EventMention, { members }: Alike): boolean =>
  members.some((other) => other.document === document);

const sharesPerson = (mention: EventMention, group: EventGroup): boolean =>
  [...group.values()].some(({ like }) => samePersons(mention, like));

/**
 * Nothing tells any two of them apart, one of them at most is dated, and what is dated or told elsewhere is of the same
 * person: a visit without a day may be another than the one of last year.
 */
function showsToBeOne(
  mention: EventMention,
  close: readonly EventGroup[],
  own: readonly EventGroup[],
  places: PlaceSense,
): boolean {
  const isDated = (group: EventGroup): boolean => [...group.values()].some(({ like }) => like.told.date !== null);
  if (close.filter(isDated).length > 1) return false;
  if (close.some((group) => (isDated(group) || !own.includes(group)) && !sharesPerson(mention, group))) return false;
  const likes = (group: EventGroup): EventMention[] => [...group.values()].map(({ like }) => like);
  return close.every((one, at) =>
    close.slice(at + 1).every((other) => likes(one).every((a) => likes(other).every((b) => compatible(a, b, places)))),
  );
}

/** Whether a mention can be of the event that a group tells, as far as it tells it up to a level. */
export function fits(mention: EventMention, group: EventGroup, places: PlaceSense, level: number): boolean {
  const isDated = mention.told.date !== null;
  let meets = false;
  for (const alike of group.values()) {
    const { like } = alike;
    if (alike.level > level) continue;
    if (!compatible(mention, like, places)) return false;
    // Dated mentions come before undated ones: here all are dated.
    if (isDated && !timeFits(mention, like)) return false;
    meets ||= isDated || timelessFits(mention, like, isBeside(mention, alike));
  }
  return meets;
}
