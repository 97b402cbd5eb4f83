import type { Language } from '../model/index.ts';

/** Locale by language, for what `Intl` writes. */
export const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the spaces or commas of its language: «11 000», “11,000”; options as `Intl` has them. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formats.set(key, known);
  return known.format(value);
}

/** «4,45 millions», “463 billion”: a large number with its first three digits. */
export function formatAmount(value: number, language: Language): string {
  return value < 1e6 ? formatNumber(value, language) : inWords(value, language, { maximumSignificantDigits: 3 });
}

/** A number of a million and more with the word for its noughts. */
export function inWords(value: number, language: Language, digits: Intl.NumberFormatOptions): string {
  const words = { notation: 'compact', compactDisplay: 'long', ...digits } as const;
  if (language === 'en' || value < 1e12) return formatNumber(value, language, words);
  // «Billion» is a million millions in French, and is read as the English word: the press counts in «milliards».
  return `${formatNumber(value / 1e9, language, digits)}\u00a0milliards`;
}
