import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const steps = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).agreements.map(
    ({ parties, steps }) => `${parties.join('+')}: ${steps.map(({ step }) => step).join(' ')}`,
  );

test.each([
  ['fr', 'Le Pérou et le Chili sont convenus d’un cessez-le-feu à compter de samedi midi.', 'CHL+PER: announced'],
  ['fr', 'Le Pérou et le Chili se sont entendus sur une trêve.', 'CHL+PER: announced'],
  ['en', 'Brazil said Peru and Chile had reached a ceasefire.', 'CHL+PER: announced'],
  ['en', 'Israel agreed to a ceasefire with Hezbollah in November.', 'ISR+org:hezbollah: announced'],
  [
    'en',
    'Ghana and Togo have agreed a truce after four days of fighting. The ceasefire took effect at midnight.',
    'GHA+TGO: announced in-force',
  ],
] as const)('%s: a truce that is agreed on is a pact: %s', (language, text, expected) => {
  expect(steps(text, language)).toEqual([expected]);
});

test.each([
  ['en', 'The ceasefire in Yemen took effect as Peru and Chile met.'],
  ['en', 'Peru called for a ceasefire with Chile.'],
  ['en', 'Peru and Chile have not agreed on a ceasefire.'],
  ['fr', 'Le Pérou et le Chili n’ont pas pu s’entendre sur un cessez-le-feu.'],
] as const)('%s: none is told where it is another’s, asked for or missing: %s', (language, text) => {
  expect(steps(text, language)).toEqual([]);
});

test('a pact that stalls is suspended, one that is revived in force', () => {
  const text = 'The defence pact between Manila and Washington stalled under former president Rodrigo Duterte.';
  expect(steps(text, 'en')).toEqual(['PHL+USA: suspended']);
  expect(steps('Peru and Chile revived their defence pact after the vote.', 'en')).toEqual(['CHL+PER: in-force']);
});

test('a ceasefire that nobody is named with is that of the two whom the text is about', () => {
  const text = 'Peru and Chile have fought for months. A ceasefire brokered by Brazil has been in force since August.';
  expect(steps(text, 'en')).toEqual(['CHL+PER: in-force']);
});

test('who agrees a deal is told with it', () => {
  expect(steps('Peru and Chile agreed the deal in late September.', 'en')).toEqual(['CHL+PER: announced']);
});
