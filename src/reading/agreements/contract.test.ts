import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const stepsOf = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).agreements.flatMap(({ steps }) => steps.map(({ step }) => step));

test('what a private person signs binds no state', () => {
  expect(stepsOf('The Argentine midfielder signed a four-year contract with a Turkish club.', 'en')).toEqual([]);
  expect(stepsOf('Le milieu argentin a signé un contrat de quatre ans avec un club turc.', 'fr')).toEqual([]);
});

test('what a minister signs does', () => {
  expect(stepsOf('The Argentine minister signed a defence pact with Turkey.', 'en')).toEqual(['signed']);
  expect(stepsOf('Le ministre argentin a signé un pacte de défense avec la Turquie.', 'fr')).toEqual(['signed']);
});

const partiesOf = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).agreements.map(({ parties }) => parties.join('+'));

test.each([
  ['fr', 'La Croatie a signé un contrat d’achat de douze chars. Zagreb prend ses distances avec Moscou.'],
  ['en', 'Croatia signed a contract to buy twelve tanks. Zagreb is turning its back on Moscow.'],
] as const)('who sells is not taken from the text, %s: %s', (language, text) => {
  expect(partiesOf(text, language)).toEqual([]);
});

test.each([
  ['fr', 'La Croatie a signé un contrat d’achat de douze chars, en présence du ministre polonais. Moscou se tait.'],
  ['en', 'Croatia signed a contract to buy twelve tanks in the presence of the Polish minister. Moscow is silent.'],
] as const)('but who is there when it is signed sells, %s: %s', (language, text) => {
  expect(partiesOf(text, language)).toEqual(['HRV+POL']);
});

test.each([
  [
    'fr',
    'Le Togo et Moscou ont échangé. Le Togo a dénoncé le traité qui lie depuis 2012 le Togo à la France.',
    'FRA+TGO',
  ],
  ['en', 'Togo and Moscow talked. Togo denounced the treaty that has tied Togo to France since 2012.', 'FRA+TGO'],
  ['en', 'Kenya and Oman inked two memoranda of understanding on Tuesday.', 'KEN+OMN'],
] as const)('whom a pact ties to whom, %s: %s', (language, text, expected) => {
  expect(partiesOf(text, language)).toEqual([expected]);
});

test.each([
  ['fr', 'Le Canada et l’Italie ont chacun signé un accord avec l’Ukraine en février.', ['CAN+UKR', 'ITA+UKR']],
  ['en', 'Canada and Italy each signed a deal with Ukraine in February.', ['CAN+UKR', 'ITA+UKR']],
  ['en', 'Canada and Italy signed a deal with Ukraine in February.', ['CAN+ITA+UKR']],
] as const)('a pact of each with the partner, %s: %s', (language, text, expected) => {
  expect(partiesOf(text, language)).toEqual(expected);
});
