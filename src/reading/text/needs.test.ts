import { expect, test } from 'vitest';
import { needOf, needsOf } from './needs.ts';

test.each([
  ['words of each alternative', /(?:la|le)\s+(semaine|mois)/gu, 'Dans le mois.', 'Dans la nuit.'],
  ['letters of a small class', /f[ée]vrier/giu, 'En FEVRIER.', 'En avril.'],
  ['nothing that may be missing', /(?:vers\s+)?lundi(?:\s+prochain)?/giu, 'Un lundi.', 'Vers midi, prochain arrêt.'],
  ['a digit', /(?<!\p{L})(?:1[89]|20)\d\d/gu, 'En 1961.', 'Une année.'],
  ['words that stand one behind the other', /(?:janvier|mars)\s+\d+/giu, 'Mars 2024.', 'En mars.'],
  [
    'a year, and no other digits',
    /(?<!\p{L})(?:1[89]|20)\d\d/gu,
    'Depuis 1961.',
    'Après 300 obus, 17 chars et 2 000 hommes.',
  ],
  ['words that a few endings follow', /(?:contre|bom)(?:bardé|fait)s?/giu, 'Bombardé.', 'La bombe, contre eux.'],
  ['what stands before and behind what may be missing', /\d(?:\s|-)?ans/gu, 'À 18 ans.', 'Dans dix jours.'],
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

test('looks for many patterns at once say which of them a text may hold', () => {
  const mayMatch = needsOf([/(?<!\p{L})depuis\s+(?:le\s+)?\d+/giu, /une cinquantaine/giu, /\p{L}+/gu, /1961|1994/g]);
  const places = (text: string): number[] => [0, 1, 2, 3].filter(mayMatch(text));
  expect(places('DEPUIS le 3 mai')).toEqual([0, 2]);
  expect(places('Une cinquantaine\nde soldats depuis lundi')).toEqual([1, 2]);
  expect(places('«1961»')).toEqual([2, 3]);
  expect(places('')).toEqual([2]);
});
