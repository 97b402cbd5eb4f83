import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const duties = (text: string, language: 'en' | 'fr') =>
  readText(text, language).agreements.flatMap(({ obligations }) =>
    obligations.map(({ bearer, duty, beneficiary }) => `${bearer} ${duty} → ${beneficiary}`),
  );

test.each([
  [
    'en',
    'Peru and Chile signed a treaty. The treaty does not provide for military help in the event of an attack on the other.',
  ],
  [
    'fr',
    "Le Pérou et le Chili ont signé un traité. Le traité ne prévoit pas d'aide militaire en cas d'attaque contre l'autre.",
  ],
] as const)('%s: what a pact lacks is no clause of it', (language, text) => {
  expect(duties(text, language)).toEqual([]);
});

test('what a pact provides for is a clause of it', () => {
  const text =
    'Peru and Chile signed a treaty. The treaty provides for military help in the event of an attack on the other.';
  expect(duties(text, 'en')).toHaveLength(2);
});

test('why states came together once is no clause', () => {
  const text =
    'The Forum began as a partnership in 2004, when Peru, Chile and Bolivia joined together to provide disaster aid.';
  expect(duties(text, 'en')).toEqual([]);
});

test('who buys under a deal owes no arms', () => {
  const en = duties('In 2018, India agreed a deal with Russia to buy missile systems.', 'en');
  expect(en.filter((one) => one.startsWith('IND'))).toEqual([]);
});
