import type { TFunction } from 'i18next';
import type { Language, Quantity } from '../../../src/model/index.ts';

/** «environ 11 000 soldats», “10,000 to 12,000 soldiers”, «des milliers d’obus»: the number as it was told. */
export function formatQuantity({ min, max, unit, approximate }: Quantity, language: Language, t: TFunction): string {
  const number = (value: number) => formatNumber(value, language);
  const name = t(`unit.${unit}`, { defaultValue: unit, count: max ?? min ?? 2 });
  const about = approximate ? 'about.' : '';
  if (min !== null && max !== null && min !== max) {
    return t(`quantity.${about}range`, { min: number(min), max: number(max), unit: name });
  }
  if (max === null && min !== null && approximate) {
    // «des milliers»: told as no number at all.
    const of = t(`quantity.${/^[aeiouyhéèêîôœ]/i.test(name) ? 'ofVowel' : 'of'}`, { unit: name });
    const several = t(`quantity.several.${min}`, { of, defaultValue: '' });
    if (several !== '') return several;
  }
  if (max === null && min !== null) return t(`quantity.${about}atLeast`, { value: number(min), unit: name });
  if (min === null && max !== null) return t(`quantity.${about}atMost`, { value: number(max), unit: name });
  if (min === null) return name;
  return t(`quantity.${about}exactly`, { value: number(min), unit: name });
}

/** A number with the spaces or commas of its language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(value);
}
