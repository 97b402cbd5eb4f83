import { entryById, type Knowledge, type Person } from '../knowledge/index.ts';
import type { Actor, ReadActor, Reading, Role } from '../model/index.ts';
import { nameKeys } from './name-key.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { disjointSets } from './union.ts';

export type Identity = {
  readonly actors: readonly Actor[];
  /** The id under which the record knows an actor of a reading; words that name an anonymous one stay as they are. */
  readonly resolve: (id: string) => string;
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
  const canonical = mergePersons(heard, people);
  const resolve = (id: string): string => canonical.get(id) ?? id;
  const merged = groupBy([...heard.values()].flat(), ({ actor }) => resolve(actor.id));
  const actors = sortedBy(
    [...merged].map(([id, same]) => joinActor(id, same, known.get(id)?.names)),
    ({ id }) => id,
  );
  const of = new Map(actors.flatMap(({ id, kind, of }) => (kind !== 'state' && of ? [[id, of] as const] : [])));
  const stateOf = (id: string): string => of.get(resolve(id)) ?? knownState(resolve(id), knowledge);
  return { actors, resolve, stateOf };
}

/** The state that the knowledge has a person or an organisation act for; the actor itself where it knows none. */
export const knownState = (id: string, knowledge: Knowledge): string =>
  (entryById(knowledge.people, id) ?? entryById(knowledge.organisations, id))?.of ?? id;

/** Ids that stand for the same person, by the id that the knowledge has, else by the smallest. */
function mergePersons(
  heard: ReadonlyMap<string, readonly HeardActor[]>,
  knownPeople: readonly Person[],
): Map<string, string> {
  const people = new Map(knownPeople.map((person) => [person.id, person]));
  const ids = [...heard].filter(([, same]) => same.some(({ actor }) => actor.kind === 'person')).map(([id]) => id);
  const all = sortedSet([...ids, ...knownPeople.flatMap(({ id }) => (heard.has(id) ? [] : [id]))]);
  const persons = all.map((id) => {
    const person = people.get(id);
    const said = heard.get(id) ?? [];
    const names = person ? [person.names.fr, person.names.en, ...person.aliases] : [];
    for (const { actor } of said)
      for (const name of [actor.names.fr, actor.names.en]) if (name !== undefined) names.push(name);
    return {
      keys: nameKeys(names),
      of: sortedSet([...(person ? [person.of] : []), ...said.flatMap(({ actor }) => actor.of ?? [])]),
      known: person !== undefined,
      not: new Set(said.flatMap(({ actor }) => actor.not ?? [])),
    };
  });
  const sets = disjointSets(all.length);
  const states = new Map(persons.map(({ of }, index) => [index, new Set(of)]));
  const known = new Map(persons.map((person, index) => [index, person.known ? [all[index]!] : []]));
  const whole = new Map(all.map((id, index) => [index, [id]]));
  const not = new Map(persons.map((person, index) => [index, person.not]));
  const byKey = groupBy(
    persons.flatMap(({ keys }, index) => keys.map((key) => ({ key, index }))),
    ({ key }) => key,
  );
  for (const same of sortedBy([...byKey], ([key]) => key).map(([, list]) => list)) {
    // Two people of one name in two states: who of unknown state is meant cannot be told.
    const homonyms = new Set(same.flatMap(({ index }) => persons[index]!.of)).size > 1;
    for (const { index } of same)
      for (const { index: other } of same) {
        const [a, b] = [sets.find(index), sets.find(other)];
        if (a >= b) continue;
        const joint = new Set([...states.get(a)!, ...states.get(b)!]);
        const both = [...known.get(a)!, ...known.get(b)!];
        const vague = states.get(a)!.size === 0 || states.get(b)!.size === 0;
        const ids = [...whole.get(a)!, ...whole.get(b)!];
        const ruledOut = new Set([...not.get(a)!, ...not.get(b)!]);
        if (joint.size > 1 || both.length > 1 || (homonyms && vague) || ids.some((id) => ruledOut.has(id))) continue;
        sets.union(a, b);
        states.set(a, joint);
        known.set(a, both);
        whole.set(a, ids);
        not.set(a, ruledOut);
      }
  }
  return new Map(all.map((id, index) => [id, known.get(sets.find(index))![0] ?? all[sets.find(index)]!]));
}

function joinActor(id: string, same: readonly HeardActor[], knownNames: Actor['names'] | undefined): Actor {
  const most = <T extends string>(value: (actor: Actor) => T | null | undefined): T | undefined =>
    mostFrequent(same.map(({ actor, times }) => [value(actor), times]));
  const fr = knownNames?.fr ?? most(({ names }) => names.fr);
  const en = knownNames?.en ?? most(({ names }) => names.en);
  return {
    id,
    kind: most(({ kind }) => kind)!,
    names: { ...(fr === undefined ? {} : { fr }), ...(en === undefined ? {} : { en }) },
    of: most(({ of }) => of) ?? null,
    roles: joinRoles(same.flatMap(({ actor }) => actor.roles)),
    inferred: same.every(({ actor }) => actor.inferred),
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
