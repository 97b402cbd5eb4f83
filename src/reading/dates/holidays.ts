import type { DateRule } from './grammar.ts';
import { words as re } from './pattern.ts';
import { dayWithoutYear } from './resolve.ts';

/** Feasts that fall on the same day each year: day and month. */
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/no[eë]l|christmas/i, 25, 12],
  [/saint-sylvestre|r[ée]veillon|new year['’]s eve/i, 31, 12],
  [/an$|nouvel an|new year/i, 1, 1],
  [/14[- ]juillet|bastille/i, 14, 7],
];

const resolve: DateRule['resolve'] = ([words], context) => {
  const feast = FEASTS.find(([pattern]) => pattern.test(words!.trim()));
  return feast ? dayWithoutYear(feast[1], feast[2], context) : null;
};

/** «à Noël», «le jour de l'An», «le soir du réveillon»; «le 14-Juillet» is the day of the feast. */
export const FRENCH_HOLIDAYS: readonly DateRule[] = [
  {
    name: 'holiday',
    hint: 'word',
    pattern: re(
      "(?:à|le jour de|la veille de|avant|depuis|le soir de) no[eë]l|(?:le )?(?:jour de l['’]an|premier de l['’]an)|au nouvel an|(?:à la )?saint-sylvestre|(?:le )?soir du réveillon|le 14-juillet",
      'giu',
    ),
    resolve,
  },
];

/** "at Christmas", "on New Year's Day", "on Bastille Day". */
export const ENGLISH_HOLIDAYS: readonly DateRule[] = [
  {
    name: 'holiday',
    hint: 'word',
    pattern: re(
      "(?:at|on|by|before|since|over) christmas(?: day)?(?! eve| market| tree)|(?:on )?new year['’]s (?:day|eve)|(?:on )?bastille day",
      'giu',
    ),
    resolve,
  },
];
