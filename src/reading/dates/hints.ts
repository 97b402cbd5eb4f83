import type { Language } from '../../model/index.ts';
import { bitsPerChunk } from '../text/chunks.ts';
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
    word: /(?<!\p{L})(?:hier|demain|avant-hier|après-demain|aujourd['’]hui|veille|avant-veille|(?:sur)?lendemain|soixante|no[eë]l|nouvel|saint-sylvestre|réveillon|l['’]an|14-juillet)(?!\p{L})/iu,
  },
  en: {
    digit: /\d/,
    month: new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN.en})(?!\\p{L})`, 'u'),
    weekday: new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN.en})(?!\\p{L})`, 'u'),
    unit: /week|month|year|day|half|quarter|fortnight|decade|century|evening|morning|afternoon|(?<!\p{L})(?:night|Q[1-4])/iu,
    season: /spring|summer|autumn|(?<!\p{L})fall(?!\p{L})|winter/iu,
    word: /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|eve|overnight|christmas|year['’]s|bastille)(?!\p{L})/iu,
  },
};

const ORDER: readonly Hint[] = ['digit', 'month', 'weekday', 'unit', 'season', 'word'];

/** The hints that a chunk holds, a bit each: none of them goes on behind a blank. */
const hintsIn = (language: Language) =>
  bitsPerChunk((chunk) =>
    ORDER.reduce((bits, hint, at) => (HINTS[language][hint].test(chunk) ? bits | (1 << at) : bits), 0),
  );

const BITS: Record<Language, (text: string) => number> = { fr: hintsIn('fr'), en: hintsIn('en') };

/** The sets of hints, by their bits. */
const SETS = Array.from(
  { length: 1 << ORDER.length },
  (_, bits): ReadonlySet<Hint> => new Set(ORDER.filter((_hint, at) => (bits >> at) & 1)),
);

/** The hints that a sentence holds; most sentences hold none, and no rule need look at them. */
export const hintsOf = (text: string, language: Language): ReadonlySet<Hint> => SETS[BITS[language](text)]!;
