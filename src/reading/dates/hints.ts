import type { Language } from '../../model/index.ts';
import { needOf } from '../text/needs.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './words.ts';

/** Kinds of words without which a date rule finds nothing. */
export type Hint = 'digit' | 'month' | 'weekday' | 'unit' | 'season' | 'word';

const HINTS: Record<Language, Record<Hint, RegExp>> = {
  fr: {
    digit: /\d/,
    month: new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN.fr})(?!\\p{L})`, 'iu'),
    weekday: new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN.fr})(?!\\p{L})`, 'iu'),
    unit: /semaine|mois|trimestre|semestre|(?<!\p{L})(?:ans?|année|jour|journée|matinée|soirée|décennie|siècle|week-end|matin|soir|nuit|après-midi)/iu,
    season: /printemps|(?<!\p{L})été(?!\p{L})|automne|hiver/iu,
    word: /(?<!\p{L})(?:hier|demain|avant-hier|après-demain|aujourd['’]hui|veille|avant-veille|(?:sur)?lendemain|soixante)(?!\p{L})/iu,
  },
  en: {
    digit: /\d/,
    month: new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN.en})(?!\\p{L})`, 'u'),
    weekday: new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN.en})(?!\\p{L})`, 'u'),
    unit: /week|month|year|day|half|quarter|fortnight|decade|century|evening|morning|afternoon|(?<!\p{L})(?:night|Q[1-4])/iu,
    season: /spring|summer|autumn|(?<!\p{L})fall(?!\p{L})|winter/iu,
    word: /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|eve|overnight)(?!\p{L})/iu,
  },
};

const ORDER: readonly Hint[] = ['digit', 'month', 'weekday', 'unit', 'season', 'word'];

const NEEDS = new Map(
  Object.values(HINTS)
    .flatMap(Object.values<RegExp>)
    .map((pattern) => [pattern, needOf(pattern)]),
);

/** The hints that a sentence holds; most sentences hold none, and no rule need look at them. */
export function hintsOf(text: string, language: Language, lowerCase = text.toLowerCase()): ReadonlySet<Hint> {
  const holds = (pattern: RegExp): boolean => NEEDS.get(pattern)!(text, lowerCase) && pattern.test(text);
  return new Set(ORDER.filter((hint) => holds(HINTS[language][hint])));
}
