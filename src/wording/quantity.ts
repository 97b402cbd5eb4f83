import type { Language, Quantity } from '../model/index.ts';
import { formatNumber, inWords } from './number.ts';
import type { Say } from './say.ts';

/** «environ 11 000 soldats», “10,000 to 12,000 soldiers”, «des milliers d’obus»: the number as it was told. */
export function formatQuantity({ min, max, unit, approximate }: Quantity, language: Language, t: Say): string {
  const number = (value: number) => wholeInWords(value, language) ?? formatNumber(value, language);
  const bare = t(`unit.${unit}`, { defaultValue: unit, count: max ?? min ?? 2 });
  const last = max ?? min;
  // «42 milliards de dollars»: what is told in words takes its unit with «de».
  const name = language === 'fr' && last !== null && wholeInWords(last, language) !== null ? ofUnit(bare, t) : bare;
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

function ofUnit(unit: string, t: Say): string {
  return t(`quantity.${isElided(unit) ? 'ofVowel' : 'of'}`, { unit });
}

/** Whether «de» loses its vowel before a name: «d’heures», but «de soldats» and «de yens». */
export function isElided(name: string): boolean {
  return /^[aeiouhâàéèêîôœ]/i.test(name);
}

/** «42 milliards», “1.5 million”: nobody counts nine noughts; null where the words would lose something. */
function wholeInWords(value: number, language: Language): string | null {
  const unit = value >= 1e9 ? 1e9 : 1e6;
  if (value < 1e6 || !Number.isInteger((value / unit) * 100)) return null;
  return inWords(value, language, { maximumFractionDigits: 2 });
}
