import type { Person } from '../knowledge/index.ts';
import type { ActorMerge } from '../model/index.ts';
import type { HeardActor } from './identity.ts';
import { nameKeys } from './name-key.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { disjointSets } from './union.ts';

/** Whom an id stands for, and why; ids that stand for themselves have no entry. */
export type Merges = ReadonlyMap<string, Pick<ActorMerge, 'why' | 'shared'> & { readonly into: string }>;

/** Ids that stand for the same person, by the id that the knowledge has, else by the smallest. */
export function mergePersons(
  heard: ReadonlyMap<string, readonly HeardActor[]>,
  knownPeople: readonly Person[],
): Merges {
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
  return new Map(
    all.flatMap((id, index) => {
      const root = sets.find(index);
      const into = known.get(root)![0] ?? all[root]!;
      const others = all.keys().filter((other) => other !== index && sets.find(other) === root);
      const near = new Set([...others].flatMap((other) => persons[other]!.keys));
      const shared = persons[index]!.keys.find((key) => near.has(key));
      if (into === id || shared === undefined) return [];
      return [[id, { into, why: people.has(into) ? ('known-name' as const) : ('same-sound' as const), shared }]];
    }),
  );
}
