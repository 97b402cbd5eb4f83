import { entryById, type Knowledge, type Person } from '../knowledge/index.ts';
import type { Actor, ActorMerge, ReadActor, Reading, RecordActor, Role } from '../model/index.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { mergePersons } from './same-person.ts';

export type Identity = {
  readonly actors: readonly RecordActor[];
  /** The id under which the record knows an actor of a reading; words that name an anonymous one stay as they are. */
  readonly resolve: (id: string) => string;
  /** The offices that the readings have it hold. */
  readonly officesOf: (id: string) => readonly string[];
  /** The state that an actor acts for; itself for groups and for those of no known state. */
  readonly stateOf: (id: string) => string;
};

/** An actor as readings tell it, and how many of them tell it in these very words. */
export type HeardActor = { readonly actor: ReadActor; readonly times: number };

/** Who is who across the readings: the same id, or persons whose names sound alike and whose state does not differ. */
export function identify(readings: readonly Reading[], knowledge: Knowledge): Identity {
  return identifyHeard(
    readings.flatMap(({ actors }) => actors.map((actor) => ({ actor, times: 1 }))),
    knowledge.people,
    knowledge,
  );
}

/**
 * The same for actors that nothing joins to others (`identityKeys`).
 *
 * @param people the known persons whose names come near those heard
 */
export function identifyHeard(told: readonly HeardActor[], people: readonly Person[], knowledge: Knowledge): Identity {
  const heard = groupBy(told, ({ actor }) => actor.id);
  const known = new Map(people.map((person) => [person.id, person]));
  const merges = mergePersons(heard, people);
  const resolve = (id: string): string => merges.get(id)?.into ?? id;
  const mergesOf = (id: string, same: readonly HeardActor[]): ActorMerge[] =>
    sortedSet(same.map(({ actor }) => actor.id)).flatMap((other) => {
      const merge = other === id ? undefined : merges.get(other);
      const names = namesOf(same.filter(({ actor }) => actor.id === other));
      return merge ? [{ id: other, names, why: merge.why, shared: merge.shared }] : [];
    });
  const merged = groupBy([...heard.values()].flat(), ({ actor }) => resolve(actor.id));
  const actors = sortedBy(
    [...merged].map(([id, same]) => joinActor(id, same, known.get(id)?.names, mergesOf(id, same))),
    ({ id }) => id,
  );
  const of = new Map(actors.flatMap(({ id, kind, of }) => (kind !== 'state' && of ? [[id, of] as const] : [])));
  const stateOf = (id: string): string => of.get(resolve(id)) ?? knownState(resolve(id), knowledge);
  const offices = new Map(actors.map(({ id, roles }) => [id, sortedSet(roles.map(({ office }) => office))]));
  return { actors, resolve, stateOf, officesOf: (id) => offices.get(resolve(id)) ?? [] };
}

/** The state that the knowledge has a person or an organisation act for; the actor itself where it knows none. */
export const knownState = (id: string, knowledge: Knowledge): string =>
  (entryById(knowledge.people, id) ?? entryById(knowledge.organisations, id))?.of ?? id;

const most = <T extends string>(
  same: readonly HeardActor[],
  value: (actor: Actor) => T | null | undefined,
): T | undefined => mostFrequent(same.map(({ actor, times }) => [value(actor), times]));

/** The names that come most often, one in each language. */
function namesOf(same: readonly HeardActor[], known?: Actor['names']): Actor['names'] {
  const fr = known?.fr ?? most(same, ({ names }) => names.fr);
  const en = known?.en ?? most(same, ({ names }) => names.en);
  return { ...(fr === undefined ? {} : { fr }), ...(en === undefined ? {} : { en }) };
}

function joinActor(
  id: string,
  same: readonly HeardActor[],
  knownNames: Actor['names'] | undefined,
  merged: readonly ActorMerge[],
): RecordActor {
  return {
    id,
    kind: most(same, ({ kind }) => kind)!,
    names: namesOf(same, knownNames),
    of: most(same, ({ of }) => of) ?? null,
    roles: joinRoles(same.flatMap(({ actor }) => actor.roles)),
    inferred: same.every(({ actor }) => actor.inferred),
    ...(merged.length > 0 ? { merged: [...merged] } : {}),
  };
}

function joinRoles(roles: readonly Role[]): Role[] {
  const key = ({ office, from, to }: Role): string => `${from ?? ''} ${to ?? ''} ${office}`;
  return sortedBy([...new Map(roles.map((role) => [key(role), role])).values()], key).map(({ office, from, to }) => ({
    office,
    from,
    to,
  }));
}

/** The value that comes most often; of equals, the first in order. */
function mostFrequent<T extends string>(values: readonly (readonly [T | null | undefined, number])[]): T | undefined {
  const counts = new Map<T, number>();
  for (const [value, times] of values) if (value != null) counts.set(value, (counts.get(value) ?? 0) + times);
  let best: T | undefined;
  for (const value of sortedSet(counts.keys()) as T[])
    if (best === undefined || counts.get(value)! > counts.get(best)!) best = value;
  return best;
}
