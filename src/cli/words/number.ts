import type { Language } from '../../model/index.ts';

/** Locale by language, for what `Intl` writes. */
export const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

const formats = new Map<string, Intl.NumberFormat>();

/** Writes numbers as the language does: «11 000», “11,000”. */
export function numberIn(language: Language): (value: number) => string {
  return format(language, {});
}

/** Writes shares of one: «82 %», “82%”; a dash for what could not be measured. */
export function percentIn(language: Language): (value: number | null) => string {
  const write = format(language, { style: 'percent', maximumFractionDigits: 0 });
  return (value) => (value === null ? '–' : write(value));
}

function format(language: Language, options: Intl.NumberFormatOptions): (value: number) => string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formats.set(key, known);
  return (value) => known.format(value);
}
