import { foldName } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';

const MONTHS: Record<Language, readonly string[][]> = {
  fr: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
};

const WEEKDAYS: Record<Language, readonly string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};

/** 1 to 12, or 0 where the word is no month. */
export function monthNumber(word: string, language: Language): number {
  const folded = foldName(word).replace(/\./g, '');
  return MONTHS[language].findIndex((names) => names.includes(folded)) + 1;
}

/** 0 Monday to 6 Sunday, -1 where the word is no day of the week. */
export const weekdayNumber = (word: string, language: Language): number => WEEKDAYS[language].indexOf(foldName(word));

/** Alternatives for a regular expression over text as written; accents may be missing. */
export const MONTH_PATTERN: Record<Language, string> = {
  fr: 'janvier|janv\\.?|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|ao[ûu]t|septembre|sept\\.?|octobre|oct\\.|novembre|nov\\.|d[ée]cembre|d[ée]c\\.',
  en: 'January|Jan\\.?|February|Feb\\.?|March|Mar\\.|April|Apr\\.?|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?',
};
export const WEEKDAY_PATTERN: Record<Language, string> = {
  fr: WEEKDAYS.fr.join('|'),
  en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
};

const SMALL: Record<string, number> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11 },
  ...{ douze: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 },
  ...{ 'une dizaine': 10, 'une quinzaine': 15, 'une vingtaine': 20, 'une trentaine': 30, 'une quarantaine': 40 },
  ...{ 'une cinquantaine': 50, 'une douzaine': 12 },
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, 'a dozen': 12, 'a couple': 2 },
};

/** «quelques», "several": more than one, less than many. */
const VAGUE = 'quelques|plusieurs|a few|several|some';

/** Words that count days, weeks, months and years, the longest first, with what joins them to their unit. */
export const COUNT = `(${[...Object.keys(SMALL), ...VAGUE.split('|')]
  .toSorted((one, other) => other.length - one.length)
  .join('|')}|\\d{1,3})\\s+(?:de\\s+|d[’']|of\\s+)?`;

/** The number of a counting word; 0 for a vague one. */
export function smallNumber(word: string): number {
  const plain = word.toLowerCase();
  return SMALL[plain] ?? (/^\d+$/.test(plain) ? Number(plain) : 0);
}

/** A stretch of the calendar that words count in. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

const UNITS: Record<string, Unit> = {
  ...{ jour: 'day', semaine: 'week', mois: 'month', an: 'year', annee: 'year', decennie: 'decade' },
  ...{ day: 'day', week: 'week', fortnight: 'week', month: 'month', year: 'year', decade: 'decade' },
};

/** The unit of «semaines», "months"; a day where the word is none. */
export function unitOf(word: string | undefined): Unit {
  const folded = foldName(word ?? '');
  return UNITS[folded] ?? UNITS[folded.replace(/s$/, '')] ?? 'day';
}
