import type { Language, Quantity } from '../../model/index.ts';
import type { Translate } from '../messages.ts';
import { numberIn } from './number.ts';

/** «environ 11 000 soldats», “10,000 to 12,000 soldiers”, «des centaines de missiles»: the number as it was told. */
export function quantityIn({ min, max, unit, approximate }: Quantity, language: Language, t: Translate): string {
  const number = numberIn(language);
  const name = t(`web:unit.${unit}`, { defaultValue: unit, count: max ?? min ?? 2 });
  const about = approximate ? 'about.' : '';
  if (min !== null && max !== null && min !== max) {
    return t(`web:quantity.${about}range`, { min: number(min), max: number(max), unit: name });
  }
  if (max === null && min !== null && approximate) {
    // «des milliers»: told as no number at all.
    const of = t(`web:quantity.${/^[aeiouyhéèêîôœ]/i.test(name) ? 'ofVowel' : 'of'}`, { unit: name });
    const several = t(`web:quantity.several.${min}`, { of, defaultValue: '' });
    if (several !== '') return several;
  }
  if (max === null && min !== null) return t(`web:quantity.${about}atLeast`, { value: number(min), unit: name });
  if (min === null && max !== null) return t(`web:quantity.${about}atMost`, { value: number(max), unit: name });
  return min === null ? name : t(`web:quantity.${about}exactly`, { value: number(min), unit: name });
}
