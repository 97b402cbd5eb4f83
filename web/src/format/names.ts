import type { Language } from '../../../src/model/index.ts';
import type { ActorNames, Names } from '../api/types.ts';

/** A name in the language of the page, else in the other one. */
export function nameIn(names: Names, language: Language): string {
  const other = language === 'fr' ? names.en : names.fr;
  return names[language] ?? other ?? '';
}

/** The name of an actor; words that are no id stand for themselves. */
export function actorName(id: string, actors: ActorNames, language: Language): string {
  const actor = actors[id];
  return actor ? nameIn(actor.names, language) : id;
}

/** «la Russie, la Chine et l’Iran» without the articles: names joined as the language joins them. */
export function listNames(ids: readonly string[], actors: ActorNames, language: Language): string {
  const names = ids.map((id) => actorName(id, actors, language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
