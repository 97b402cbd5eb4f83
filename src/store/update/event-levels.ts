import {
  type Alike,
  alikesOf,
  type EventGroup,
  type EventMention,
  type EventStage,
  eventLevels,
  membersOf,
} from '../../record/index.ts';
import type { EventWorks, Held } from './event-works.ts';

const undated = eventLevels.at(-1)!;

/** What bears on each other at one level, however many stand between. */
type Component = { readonly pooled: Set<Alike>; readonly groups: Set<Held> };

/**
 * Finds the groups of one level anew where mentions of it come or go, or where groups of earlier levels are told
 * otherwise. What a change cannot reach stays as it is, and is not looked at.
 *
 * @param touched groups that changed at earlier levels or lost mentions; those that change here are added
 * @param told documents all of whose mentions come or go
 */
export async function resettleLevel(
  works: EventWorks,
  stage: EventStage,
  level: number,
  coming: readonly EventMention[],
  gone: readonly EventMention[],
  touched: Set<Held>,
  told: ReadonlySet<string>,
): Promise<void> {
  const loose = alikesOf(coming);
  for (const alike of loose) works.place(alike, null);
  const found = await components(
    works,
    level,
    loose,
    alikesOf(gone),
    [...touched].flatMap((held) => {
      const isOther = isOtherwise(held, level);
      const moved = level === undated ? alikesOf(movedIn(held, told)) : [];
      if (!isOther && moved.length === 0) return [];
      return [[held, [...(isOther ? earlier(held, level) : []), ...moved]] as const];
    }),
  );
  for (const component of found) {
    const made =
      level < undated && component.groups.size < 2 && isOneEvent(stage, component, level)
        ? joined(works, component)
        : settled(works, stage, component, level);
    for (const held of made) touched.add(held);
  }
  for (const alike of loose) if (works.homeOf(alike) === null) works.unplace(alike);
}

/** Whether a group holds other kinds of mentions of earlier levels than it did. */
function isOtherwise({ group, alikesBefore }: Held, level: number): boolean {
  const now = [...group.values()].filter((one) => one.level < level);
  const had = alikesBefore.filter((one) => one.level < level);
  return now.length !== had.length || had.some(({ name }) => !group.has(name));
}

/** What a group held of earlier levels. */
const earlier = ({ alikesBefore }: Held, level: number): Alike[] => alikesBefore.filter((one) => one.level < level);

/** Mentions that left a group or came to it, beside which their documents may tell something without a day. */
function movedIn({ group, before }: Held, told: ReadonlySet<string>): EventMention[] {
  const now = new Set(membersOf(group));
  const had = new Set(before);
  const moved = [...before.filter((member) => !now.has(member)), ...[...now].filter((member) => !had.has(member))];
  return moved.filter(({ document }) => !told.has(document));
}

async function components(
  works: EventWorks,
  level: number,
  loose: readonly Alike[],
  gone: readonly Alike[],
  otherwise: readonly (readonly [Held, readonly Alike[]])[],
): Promise<Component[]> {
  const parents = new Map<object, object>();
  const root = (one: object): object => {
    let end = one;
    for (let next = parents.get(end); next !== undefined; next = parents.get(end)) end = next;
    for (let at = one; at !== end; ) {
      const next = parents.get(at)!;
      parents.set(at, end);
      at = next;
    }
    return end;
  };
  const join = (a: object, b: object): void => {
    const [one, other] = [root(a), root(b)];
    if (one !== other) parents.set(one, other);
  };
  const pooled = new Set<Alike>();
  const groups = new Set<Held>();
  /** Of this level, and of the groups of earlier ones, with what they speak for. */
  let upper: (readonly [Alike, object])[] = [];
  let lower: (readonly [Alike, object])[] = [];
  const couple = (held: Held): void => {
    if (groups.has(held)) return;
    groups.add(held);
    for (const alike of held.group.values()) if (alike.level < level) lower.push([alike, held]);
  };
  const pool = (alike: Alike): void => {
    if (pooled.has(alike)) return;
    pooled.add(alike);
    upper.push([alike, alike]);
    const home = works.homeOf(alike);
    if (home == null) return;
    couple(home);
    join(alike, home);
  };
  for (const alike of loose) pool(alike);
  for (const alike of gone) upper.push([alike, alike]);
  for (const [held, probes] of otherwise) {
    couple(held);
    for (const alike of probes) lower.push([alike, held]);
  }
  while (upper.length + lower.length > 0) {
    const [above, below] = [upper, lower];
    [upper, lower] = [[], []];
    await works.reach(
      above.map(([alike]) => alike),
      below.map(([alike]) => alike),
      level,
    );
    for (const [probe, owner] of above)
      for (const other of works.near(probe, 0, level)) {
        if (other.level === level) {
          pool(other);
          join(owner, other);
          continue;
        }
        const home = works.homeOf(other);
        if (home == null) continue;
        couple(home);
        join(owner, home);
      }
    for (const [probe, owner] of below)
      for (const other of works.near(probe, level, level)) {
        pool(other);
        join(owner, other);
      }
  }
  const byRoot = new Map<object, Component>();
  const of = (one: object): Component => {
    const known = byRoot.get(root(one)) ?? { pooled: new Set(), groups: new Set() };
    byRoot.set(root(one), known);
    return known;
  };
  for (const alike of pooled) of(alike).pooled.add(alike);
  for (const held of groups) of(held).groups.add(held);
  return [...byRoot.values()].filter((component) => component.pooled.size > 0);
}

/** Whether all in a component can be of one event: then they are, in whatever order they are taken. */
function isOneEvent(stage: EventStage, { pooled, groups }: Component, level: number): boolean {
  const [held] = groups;
  const all: EventGroup = new Map();
  for (const alike of held?.group.values() ?? []) if (alike.level <= level) all.set(alike.name, alike);
  for (const alike of pooled) all.set(alike.name, alike);
  return [...all.values()].every(({ like }) => stage.isOne(like, all, level));
}

/** Puts what has no group yet to the one that there is, or to a new one. */
function joined(works: EventWorks, { pooled, groups }: Component): Held[] {
  const [held = fresh(new Map())] = groups;
  for (const alike of pooled) {
    if (works.homeOf(alike) !== null) continue;
    const known = held.group.get(alike.name);
    if (known) {
      works.unplace(known);
      works.unplace(alike);
    } else works.unplace(alike);
    const now = known ? { ...known, members: [...known.members, ...alike.members] } : alike;
    held.group.set(alike.name, now);
    works.place(now, held);
  }
  return [held];
}

const fresh = (group: EventGroup): Held => ({ number: null, group, before: [], alikesBefore: [] });

/**
 * Takes all of this level out of their groups, and to those where they belong now.
 *
 * @returns the groups that may hold something else now
 */
function settled(works: EventWorks, stage: EventStage, { pooled, groups }: Component, level: number): Held[] {
  const from = new Map<EventMention, Held>();
  for (const alike of pooled) {
    const home = works.homeOf(alike);
    works.unplace(alike);
    if (home) for (const member of alike.members) from.set(member, home);
    home?.group.delete(alike.name);
  }
  const standing = [...groups].filter(({ group }) => [...group.values()].some((one) => one.level <= level));
  const result = stage.settle(
    standing.map(({ group }) => group),
    [...pooled],
    level,
  );
  const byGroup = new Map([...groups].map((held) => [held.group, held]));
  for (const held of standing) {
    if (result.has(held.group)) continue;
    for (const alike of held.group.values()) works.unplace(alike);
    held.group.clear();
  }
  const free = new Set([...groups].filter(({ group }) => ![...group.values()].some((one) => one.level <= level)));
  const made: Held[] = [];
  const news = [...result].filter((group) => !byGroup.has(group));
  for (const group of news.sort((a, b) => membersOf(b).length - membersOf(a).length)) {
    const home = formerHome(group, from, free);
    if (home === undefined) {
      made.push(fresh(group));
      continue;
    }
    // Its number is kept, so that the least has to be written anew.
    free.delete(home);
    for (const [name, alike] of group) home.group.set(name, alike);
  }
  const all = [...groups, ...made];
  for (const held of all) for (const alike of held.group.values()) works.place(alike, held);
  // What has a day never shows two groups to be one: there only what came or went has changed anything.
  return level < undated ? otherThan(from, all, level) : all;
}

/** The groups that mentions of a level left or came to. */
function otherThan(from: ReadonlyMap<EventMention, Held>, all: readonly Held[], level: number): Held[] {
  const other = new Set<Held>();
  for (const held of all)
    for (const alike of held.group.values()) {
      if (alike.level !== level) continue;
      for (const member of alike.members) {
        const was = from.get(member);
        if (was === held) continue;
        other.add(held);
        if (was !== undefined) other.add(was);
      }
    }
  return [...other];
}

/** The group that most of these come from, of those that hold nothing of this level or before any more. */
function formerHome(
  group: EventGroup,
  from: ReadonlyMap<EventMention, Held>,
  free: ReadonlySet<Held>,
): Held | undefined {
  const counts = new Map<Held, number>();
  for (const member of membersOf(group)) {
    const home = from.get(member);
    if (home && free.has(home)) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  let best: Held | undefined;
  for (const [home, count] of counts) if (best === undefined || count > counts.get(best)!) best = home;
  return best;
}
