import type { TFunction } from 'i18next';
import type { Language } from '../../../src/model/index.ts';
import type { LifeCard } from '../api/types.ts';

/** The first name of an agreement in the language of the page, else in the other one, else the word for a pact. */
export function agreementName({ names }: Pick<LifeCard, 'names'>, language: Language, t: TFunction): string {
  const other = language === 'fr' ? names.en : names.fr;
  const name = names[language][0] ?? other[0] ?? t('agreements.unnamed');
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
