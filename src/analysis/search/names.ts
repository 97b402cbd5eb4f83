import type { Knowledge, State } from '../../knowledge/index.ts';
import type { Actor } from '../../model/index.ts';
import { searchText } from './words.ts';

/** A name by which something is asked for. */
export interface Named {
  readonly name: string;
  /** The id it stands for, as a word of the index. */
  readonly token: string;
}

/** Every name of the actors of the knowledge tables and of a record, by id: the common ones first. */
export function actorNamesOf(knowledge: Knowledge, recorded: readonly Actor[]): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  const enter = (id: string, list: readonly (string | null | undefined)[]): void => {
    const known = names.get(id) ?? new Set<string>();
    names.set(id, known);
    for (const name of list) if (name != null && name !== '') known.add(name);
  };
  for (const state of knowledge.states) enter(state.id, [...inTurn(state.names), ...demonymsOf(state)]);
  for (const { id, names: given } of [...knowledge.organisations, ...knowledge.groups]) enter(id, inTurn(given));
  for (const { id, names: given, aliases } of knowledge.people) enter(id, [given.fr, given.en, ...aliases]);
  for (const { names: given, stands_for } of knowledge.places)
    for (const id of stands_for) enter(id, [...given.fr, ...given.en]);
  for (const { id, names: given } of recorded) enter(id, [given.fr, given.en]);
  return new Map([...names].map(([id, list]) => [id, [...list]]));
}

const inTurn = ({ fr, en }: { readonly fr: readonly string[]; readonly en: readonly string[] }): string[] =>
  Array.from({ length: Math.max(fr.length, en.length) }, (_, at) => [fr[at], en[at]].filter((name) => name != null))
    .flat()
    .map(String);

const demonymsOf = ({ demonyms: { fr, en } }: State): string[] =>
  [...Object.values(fr), ...Object.values(en)].filter((word) => word !== undefined);

/** A name of several words as search compares it; empty where nothing of it is left. */
export const nameKey = (name: string): string => searchText(name);
