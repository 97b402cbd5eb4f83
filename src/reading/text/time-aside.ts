import type { KnownName } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import { matchesOf } from './matches.ts';

/**
 * «l'envoi, fin décembre 2023, de vingt blindés», "the signing, two years ago, of a pact": a day told between commas, with
 * the noun's own complement behind it. Parsers hang that complement on the day; behind one adverb they do not.
 */
export function timeAsides(text: string, language: Language): KnownName[] {
  const { pattern, as } = ASIDES[language];
  const found: KnownName[] = [];
  // Only behind a comma: a pattern that is tried at every letter costs more than all asides are worth.
  for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 2)) {
    pattern.lastIndex = comma + 2;
    const match = pattern.exec(text);
    if (match) found.push({ start: comma + 2, end: comma + 2 + match[0].length, as });
  }
  const adverbs = (pattern: RegExp, word: string): KnownName[] =>
    matchesOf(pattern, text).map(({ 0: { length }, index: start }) => ({ start, end: start + length, as: word }));
  if (language === 'en') return / far | yet | date /.test(text) ? [...found, ...adverbs(YET, 'already')] : found;
  if (/plus t|auparavant/.test(text)) found.push(...adverbs(OPENING, as));
  if (/pour l|à ce |jusqu/.test(text)) found.push(...adverbs(SO_FAR, 'encore'));
  return found;
}

/** «n'a pour l'instant rien livré», «n'ont à ce stade pas réagi»: between an auxiliary and its participle one adverb. */
const SO_FAR =
  /(?<=(?:^|[\s'’])(?:ai|as|a|ont|avons|avez|avait|avaient|est|sont|était|étaient)\s(?:pas\s)?)(?:pour\s(?:l['’](?:instant|heure)|le\smoment)|jusqu['’](?:à\sprésent|alors|ici)|à\sce\s(?:stade|jour))(?=\s(?:(?:pas|rien|jamais|été|encore)\s)*\p{Ll}+(?:é|i|u|is|it|ert|aint)e?s?(?!\p{L}))/gu;

/** "has so far not reacted", "have as yet delivered nothing" */
const YET = /(?<=\b(?:has|have|had)\s)(?:so far|thus far|as yet|to date)(?=\s(?:not|never|\w+(?:ed|en|de|nt|id))\b)/gu;

/** «Dix mois plus tard, réunis à Niamey, …»: a stretch of time that opens a sentence is no subject of what follows. */
const OPENING =
  /(?<=(?:^|[.!?»”]\s))\p{Lu}[\p{L}-]+(?:\s\p{L}+)?\s(?:ans?|mois|semaines?|jours?|heures?)\s(?:plus\s(?:tôt|tard)|auparavant)(?=,\s)/gu;

const FRENCH_DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const FRENCH_MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver)';
const ENGLISH_DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const ENGLISH_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)';
const YEAR = '(?:19|20)\\d\\d';

const FRENCH_ASIDE = [
  `(?:ce |le )?${FRENCH_DAY}(?: dernier| prochain)?(?: \\d{1,2} ${FRENCH_MONTH})?(?: ${YEAR})?`,
  `(?:le )?\\d{1,2}(?:er)? ${FRENCH_MONTH}(?: ${YEAR}| dernier| prochain)?`,
  `(?:en |au |fin |début |mi-|(?:à|vers) l['’]|(?:à|vers) la (?:mi-|fin |fin de l['’])|au début (?:de l['’])?|dès )${FRENCH_MONTH}(?: ${YEAR}| dernier| prochain)?`,
  `(?:en|dès|fin|début) ${YEAR}`,
  `il y a (?:(?:plus|moins) d(?:e |['’])|près d(?:e |['’])|à peine )?[\\p{L}\\d]+ (?:ans?|mois|semaines?|jours?)`,
  "(?:le mois|la semaine|l['’]an|l['’]année|l['’]été) (?:dernier|dernière|précédente?|passée?|prochaine?)",
  '(?:[\\p{L}\\d]+) (?:ans?|mois|semaines?|jours?) (?:plus tôt|plus tard|auparavant)',
].join('|');

const ENGLISH_ASIDE = [
  `(?:on |last |this |next )?${ENGLISH_DAY}(?: last)?`,
  `(?:on )?(?:\\d{1,2} ${ENGLISH_MONTH}|${ENGLISH_MONTH} \\d{1,2})`,
  `(?:in |last |this |next )(?:late |early |mid-|the )?${ENGLISH_MONTH}(?: ${YEAR})?`,
  `in ${YEAR}`,
  '(?:more than |less than |nearly |almost )?\\w+ (?:years?|months?|weeks?|days?) (?:ago|earlier|later)',
  '(?:last|this|next) (?:year|month|week)',
].join('|');

const ASIDES = {
  fr: {
    pattern: new RegExp(
      `(?<=\\p{L}{3}\\s?,\\s)(?:${FRENCH_ASIDE})(?=\\s?,\\s(?:d['’]|(?:de|du|des|à|au|aux|par|avec|entre|contre)(?!\\p{L})))`,
      'uy',
    ),
    as: 'hier',
  },
  en: {
    pattern: new RegExp(
      `(?<=\\w{3},\\s)(?:${ENGLISH_ASIDE})(?=,\\s(?:of|to|by|with|between|against|from)(?!\\w))`,
      'uy',
    ),
    as: 'yesterday',
  },
} as const;
