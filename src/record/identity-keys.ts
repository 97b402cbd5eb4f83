import type { Knowledge, Person } from '../knowledge/index.ts';
import type { Actor } from '../model/index.ts';
import { nameKeys } from './name-key.ts';
import { sortedSet } from './order.ts';
import { disjointSets } from './union.ts';

export type IdentityKeys = {
  /** Actors of readings that share none of these, not even by others between them, have no say in who the other is. */
  readonly of: (actor: Actor) => string[];
  /** The known persons who stand under any of these keys. */
  readonly people: (keys: Iterable<string>) => Person[];
};

/**
 * Where an actor is looked for: under its id and the sound of its names. Known persons whose names come near each other
 * stand under one key, since what is heard of one bears on who the others are.
 */
export function identityKeys(knowledge: Knowledge): IdentityKeys {
  const names = knowledge.people.map(({ names: { fr, en }, aliases }) => nameKeys([fr, en, ...aliases]));
  const families = disjointSets(names.length);
  const first = new Map<string, number>();
  names.forEach((keys, index) => {
    for (const key of keys) families.union(first.get(key) ?? index, index);
    for (const key of keys) if (!first.has(key)) first.set(key, index);
  });
  const family = (index: number): string => `family ${families.find(index)}`;
  const byId = new Map(knowledge.people.map(({ id }, index) => [id, family(index)]));
  const people = Map.groupBy(knowledge.people, ({ id }) => byId.get(id)!);
  const keyOf = (name: string): string => {
    const index = first.get(name);
    return index === undefined ? `name ${name}` : family(index);
  };
  return {
    of: ({ id, names: { fr, en } }) => {
      const heard = nameKeys([fr, en].filter((name) => name !== undefined));
      return sortedSet([`id ${id}`, ...heard.map(keyOf), ...(byId.has(id) ? [byId.get(id)!] : [])]);
    },
    people: (keys) => sortedSet(keys).flatMap((key) => people.get(key) ?? []),
  };
}
