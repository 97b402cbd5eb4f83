import type { Language } from '../language.ts';

/** The values of the scale that bear a figure. */
export const SCALE_TICKS = [-10, -5, 0, 5, 10] as const;

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A year where one begins, a month else. */
export function axisTick(date: Date, language: Language): string {
  const options: Intl.DateTimeFormatOptions = date.getUTCMonth() === 0 ? { year: 'numeric' } : { month: 'short' };
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(date);
}
