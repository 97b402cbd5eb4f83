import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sides = (text: string, language: 'en' | 'fr') =>
  readText(text, language).events.map(({ type, sources, targets }) => [type, ...sources, '→', ...targets].join(' '));

test.each([
  'Burundi accused the Rwanda-backed rebels of an attack.',
  'Uganda condemned the US-brokered deal.',
  'Kenya criticised a Moscow-based company.',
])('a name that is half of a describing word is no side: %s', (text) => {
  expect(sides(text, 'en').filter((one) => /RWA|USA|RUS/.test(one))).toEqual([]);
});

test('a hyphen alone describes nobody', () => {
  expect(sides('Uganda condemned Ghana-bound ships and Ghana.', 'en')).toEqual(['ACCUSE UGA → GHA']);
});

test.each([
  ['en', 'China has complained that the bloc wants to become an “Asian NATO”.'],
  ['fr', 'La Chine a accusé le bloc de devenir une mini-Otan.'],
  ['fr', 'La Chine a accusé le bloc de devenir un Otan asiatique.'],
] as const)('%s: what is likened to a body is not that body: %s', (language, text) => {
  expect(sides(text, language).filter((one) => one.includes('org:nato'))).toEqual([]);
});

test('the body itself is meant where nothing likens another to it', () => {
  expect(sides('China criticised NATO.', 'en')).toEqual(['ACCUSE CHN → org:nato']);
  expect(sides("La Chine a critiqué l'Otan.", 'fr')).toEqual(['ACCUSE CHN → org:nato']);
});
