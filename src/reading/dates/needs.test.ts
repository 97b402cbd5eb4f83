import { expect, test } from 'vitest';
import { DATE_NEEDS, DATE_RULES } from './grammar.ts';
import { needOf } from './needs.ts';

test.each([
  ['words of each alternative', /(?:la|le)\s+(semaine|mois)/gu, 'Dans le mois.', 'Dans la nuit.'],
  ['letters of a small class', /f[ée]vrier/giu, 'En FEVRIER.', 'En avril.'],
  ['nothing that may be missing', /(?:vers\s+)?lundi(?:\s+prochain)?/giu, 'Un lundi.', 'Vers midi, prochain arrêt.'],
  ['a digit', /(?<!\p{L})(?:1[89]|20)\d\d/gu, 'En 1961.', 'Une année.'],
  ['words that stand one behind the other', /(?:janvier|mars)\s+\d+/giu, 'Mars 2024.', 'En mars.'],
  ['no word of what must not follow', /juin(?!\s+dernier)/giu, 'En juin.', 'Le dernier jour.'],
])('a pattern needs %s', (_, pattern, found, missing) => {
  const need = needOf(pattern);
  expect(found).toMatch(pattern);
  expect(need(found)).toBe(true);
  expect(need(missing)).toBe(false);
});

test('a pattern of which nothing can be told is always tried', () => {
  expect(needOf(/\p{L}+|\d+/gu)('…')).toBe(true);
  expect(needOf(/(?:a|lundi)/gu)('…')).toBe(true);
});

const SAMPLES = {
  fr: `Du 3 au 5 mai 2024, le 1er FÉVRIER, début mars, mi-avril 2023, juin dernier, octobre de la même année, en août,
    2024-06-19, 19/06/2024, les années 1990, 1950-1953, depuis 1961, (2000), lundi soir, ce matin, aujourd’hui, avant-hier,
    demain, la veille, le lendemain, trois jours plus tard, cette semaine, le mois dernier, l'année précédente, il y a dix
    ans, du 30 mai au 2 juin, de mars à mai, la semaine du 4 novembre, mardi 12, la première quinzaine de juin, début
    2025, à la fin de l’année, plus tôt cette semaine, le deuxième trimestre 2024, l'été dernier, hiver 2023, dans les
    prochains mois, d'ici deux ans, ces dernières années, depuis six mois, ce week-end, ce jour-là, la semaine suivante,
    dans la nuit de lundi à mardi, entre 2014 et 2022, d'ici juin, l'an prochain.`,
  en: `May 3-5, 2024, June 19, 19 June 2024, early March, last October, June of last year, July 2023, in August,
    2024-06-19, the 1990s, 1950-1953, since 1961, the 1961 treaty, (2000), last Monday, this morning, today, Yesterday,
    tomorrow, the next day, three days later, this week, next month, last year, two years ago, May 30 to June 2, from March
    to May, the week of November 4, later this month, the first half of June, early 2025, the end of the year, the second
    quarter of 2024, last summer, winter 2023, in the coming months, within two years, in recent years, for the past six
    months, this weekend, the same day, the following week, by June.`,
} as const;

test.each(['fr', 'en'] as const)('the quick look never says no where a pattern finds something (%s)', (language) => {
  const found = new Set<number>();
  for (const part of SAMPLES[language].split(/,\s+/))
    for (const [rule, { pattern, name }] of DATE_RULES[language].entries()) {
      if (part.search(pattern) < 0) continue;
      found.add(rule);
      expect(DATE_NEEDS[language][rule]!(part), `${name}: ${part}`).toBe(true);
    }
  expect(found.size).toBeGreaterThan(0.8 * DATE_RULES[language].length);
});
