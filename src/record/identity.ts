import type { Knowledge } from '../knowledge/index.ts';
import type { Actor, Reading, Role } from '../model/index.ts';
import { nameKey } from './name-key.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { disjointSets } from './union.ts';

export type Identity = {
  readonly actors: readonly Actor[];
  /** The id under which the record knows an actor of a reading; words that name an anonymous one stay as they are. */
  readonly resolve: (id: string) => string;
  /** The state that an actor acts for; itself for groups and for those of no known state. */
  readonly stateOf: (id: string) => string;
};

/** Who is who across the readings: the same id, or persons whose names sound alike and whose state does not differ. */
export function identify(readings: readonly Reading[], knowledge: Knowledge): Identity {
  const heard = groupBy(
    readings.flatMap(({ actors }) => actors),
    ({ id }) => id,
  );
  const known = new Map(knowledge.people.map((person) => [person.id, person]));
  const canonical = mergePersons(heard, knowledge);
  const resolve = (id: string): string => canonical.get(id) ?? id;
  const merged = groupBy([...heard.values()].flat(), ({ id }) => resolve(id));
  const actors = sortedBy(
    [...merged].map(([id, same]) => joinActor(id, same, known.get(id)?.names)),
    ({ id }) => id,
  );
  const of = new Map<string, string>();
  for (const { id, of: state } of [...knowledge.people, ...knowledge.organisations]) if (state) of.set(id, state);
  for (const { id, kind, of: state } of actors) if (kind !== 'state' && state) of.set(id, state);
  return { actors, resolve, stateOf: (id) => of.get(resolve(id)) ?? resolve(id) };
}

/** Ids that stand for the same person, by the id that the knowledge has, else by the smallest. */
function mergePersons(heard: ReadonlyMap<string, readonly Actor[]>, knowledge: Knowledge): Map<string, string> {
  const people = new Map(knowledge.people.map((person) => [person.id, person]));
  const ids = sortedSet([...heard].filter(([, same]) => same[0]?.kind === 'person').map(([id]) => id));
  const all = sortedBy(
    [...ids.map((id) => ({ id })), ...knowledge.people.filter(({ id }) => !heard.has(id))],
    ({ id }) => id,
  ).map(({ id }) => id);
  const persons = all.map((id) => {
    const person = people.get(id);
    const said = heard.get(id) ?? [];
    const names = person ? [person.names.fr, person.names.en, ...person.aliases] : [];
    for (const actor of said)
      for (const name of [actor.names.fr, actor.names.en]) if (name !== undefined) names.push(name);
    return {
      keys: sortedSet(names.flatMap((name) => nameKey(name) ?? [])),
      of: sortedSet([...(person ? [person.of] : []), ...said.flatMap((actor) => actor.of ?? [])]),
      known: person !== undefined,
    };
  });
  const sets = disjointSets(all.length);
  const states = new Map(persons.map(({ of }, index) => [index, new Set(of)]));
  const known = new Map(persons.map((person, index) => [index, person.known ? [all[index]!] : []]));
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
        if (joint.size > 1 || both.length > 1 || (homonyms && vague)) continue;
        sets.union(a, b);
        states.set(a, joint);
        known.set(a, both);
      }
  }
  return new Map(all.map((id, index) => [id, known.get(sets.find(index))![0] ?? all[sets.find(index)]!]));
}

function joinActor(id: string, same: readonly Actor[], knownNames: Actor['names'] | undefined): Actor {
  const fr = knownNames?.fr ?? mostFrequent(same.flatMap(({ names }) => names.fr ?? []));
  const en = knownNames?.en ?? mostFrequent(same.flatMap(({ names }) => names.en ?? []));
  return {
    id,
    kind: mostFrequent(same.map(({ kind }) => kind))!,
    names: { ...(fr === undefined ? {} : { fr }), ...(en === undefined ? {} : { en }) },
    of: mostFrequent(same.flatMap(({ of }) => of ?? [])) ?? null,
    roles: joinRoles(same.flatMap(({ roles }) => roles)),
    inferred: same.every(({ inferred }) => inferred),
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
function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const value of sortedSet(values) as T[])
    if (best === undefined || counts.get(value)! > counts.get(best)!) best = value;
  return best;
}
