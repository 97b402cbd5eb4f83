import type { TFunction } from 'i18next';
import type { Language, Quantity } from '../../../src/model/index.ts';

/** «environ 11 000 soldats», “10,000 to 12,000 soldiers”, «des milliers d’obus»: the number as it was told. */
export function formatQuantity({ min, max, unit, approximate }: Quantity, language: Language, t: TFunction): string {
  const number = (value: number) => inWords(value, language) ?? formatNumber(value, language);
  const bare = t(`unit.${unit}`, { defaultValue: unit, count: max ?? min ?? 2 });
  const last = max ?? min;
  // «42 milliards de dollars»: what is told in words takes its unit with «de».
  const name = language === 'fr' && last !== null && inWords(last, language) !== null ? ofUnit(bare, t) : bare;
  const about = approximate ? 'about.' : '';
  if (min !== null && max !== null && min !== max) {
    return t(`quantity.${about}range`, { min: number(min), max: number(max), unit: name });
  }
  if (max === null && min !== null && approximate) {
    // «des milliers»: told as no number at all.
    const of = ofUnit(bare, t);
    const several = t(`quantity.several.${min}`, { of, defaultValue: '' });
    if (several !== '') return several;
  }
  if (max === null && min !== null) return t(`quantity.${about}atLeast`, { value: number(min), unit: name });
  if (min === null && max !== null) return t(`quantity.${about}atMost`, { value: number(max), unit: name });
  if (min === null) return name;
  return t(`quantity.${about}exactly`, { value: number(min), unit: name });
}

function ofUnit(unit: string, t: TFunction): string {
  return t(`quantity.${/^[aeiouyhéèêîôœ]/i.test(unit) ? 'ofVowel' : 'of'}`, { unit });
}

/** «42 milliards», “1.5 million”: nobody counts nine noughts; null where the words would lose something. */
function inWords(value: number, language: Language): string | null {
  const unit = value >= 1e9 ? 1e9 : 1e6;
  if (value < 1e6 || !Number.isInteger((value / unit) * 100)) return null;
  const words = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', words).format(value);
}

/** A number with the spaces or commas of its language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(value);
}
