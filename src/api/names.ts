import { actorName, officeName, placeById, stateById, treatyById } from '../knowledge/index.ts';
import type { Actor, Agreement } from '../model/index.ts';
import type { ActorName, ActorNames, Names } from './answers/index.ts';

/** The name of a place in both languages: a place or state of the knowledge tables, or the words of the text. */
export function placeNames(place: string | null): Names | null {
  if (place === null) return null;
  const known = placeById(place) ?? stateById(place);
  const words = known?.names;
  return words ? { fr: words.fr[0], en: words.en[0] } : { fr: place, en: place };
}

/** What an office is called in both languages; the words of a text stand for themselves. */
export const officeNames = (office: string): Names => ({
  fr: officeName(office, 'fr') ?? office,
  en: officeName(office, 'en') ?? office,
});

/** The names of an agreement in each language, first that of the treaty that it is known to be. */
export function agreementNames({ names, knowledge }: Pick<Agreement, 'names' | 'knowledge'>): Agreement['names'] {
  const known = knowledge === null ? undefined : treatyById(knowledge)?.names;
  if (!known) return names;
  const first = (name: string, others: readonly string[]) => [
    name,
    ...others.filter((other) => other.toLowerCase() !== name.toLowerCase()),
  ];
  return { fr: first(known.fr, names.fr), en: first(known.en, names.en) };
}

/** Names for the actors of an answer: those of the record, else those of the knowledge tables. Words are left out. */
export function actorNames(ids: Iterable<string>, actors: ReadonlyMap<string, Actor>): ActorNames {
  const named: ActorNames = {};
  for (const id of new Set(ids)) {
    const name = nameOf(id, actors);
    if (name) named[id] = name;
  }
  return named;
}

function nameOf(id: string, actors: ReadonlyMap<string, Actor>): ActorName | null {
  const actor = actors.get(id);
  const fr = actor?.names.fr ?? actorName(id, 'fr') ?? actor?.names.en;
  const en = actor?.names.en ?? actorName(id, 'en') ?? actor?.names.fr;
  if (fr === undefined || en === undefined) return null;
  const names = { fr, en };
  if (actor) return { kind: actor.kind, names, of: actor.of, inferred: actor.inferred };
  return { kind: kindOf(id), names, of: null, inferred: false };
}

function kindOf(id: string): ActorName['kind'] {
  if (id.startsWith('person:')) return 'person';
  if (id.startsWith('org:')) return 'organisation';
  return id.startsWith('group:') ? 'group' : 'state';
}
