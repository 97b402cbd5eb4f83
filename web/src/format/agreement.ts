import type { TFunction } from 'i18next';
import type { Language } from '../../../src/model/index.ts';
import type { ActorNames, LifeCard } from '../api/types.ts';
import { listNames } from './names.ts';

/** The name of an agreement, or of what has none, its parties: «Accord (Arménie et OTSC)». */
export function pactName(
  agreement: Pick<LifeCard, 'names' | 'parties'>,
  actors: ActorNames,
  language: Language,
  t: TFunction,
): string {
  const { names, parties } = agreement;
  if (names.fr.length + names.en.length > 0 || parties.length === 0) return agreementName(agreement, language, t);
  return t('life.unnamed', { parties: listNames(parties, actors, language) });
}

/** The first name of an agreement in the language of the page, else in the other one, else the word for a pact. */
export function agreementName({ names }: Pick<LifeCard, 'names'>, language: Language, t: TFunction): string {
  const other = language === 'fr' ? names.en : names.fr;
  const name = names[language][0] ?? other[0] ?? t('agreements.unnamed');
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
