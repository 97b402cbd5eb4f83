import type { TFunction } from 'i18next';
import type { Language } from '../../../src/model/index.ts';
import type { ActorNames, Names } from '../api/types.ts';

/** Marks that turn the direction of what follows them: one that nobody closes would turn the rest of the line. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/** A name in the language of the page, else in the other one; it keeps to itself among other words. */
export function nameIn(names: Names, language: Language): string {
  const other = language === 'fr' ? names.en : names.fr;
  return (names[language] ?? other ?? '').replace(turns, '');
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

/** So many names are read in one go; a pact of thirty states would fill the page. */
const FEW = 6;

/** The first names of a long list, joined as the language joins them: «Chine, Russie et 4 autres». */
export function fewNames(
  ids: readonly string[],
  actors: ActorNames,
  language: Language,
  t: TFunction,
  most = FEW,
): string {
  // One name more takes no more room than “and 1 other”.
  if (ids.length <= most + 1) return listNames(ids, actors, language);
  const names = ids.slice(0, most).map((id) => actorName(id, actors, language));
  const others = t('life.others', { count: ids.length - most });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format([...names, others]);
}
