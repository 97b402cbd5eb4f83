import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sums = (text: string, language: 'en' | 'fr') =>
  readText(text, language).claims.flatMap(({ kind, quantity }) => (kind === 'quantity' ? [quantity?.unit] : []));

test.each([
  ['en', 'Greece and France signed a deal worth around 3 billion euros ($3.5 billion) for frigates.'],
  [
    'fr',
    "La Grèce et la France ont signé un accord de 3 milliards d'euros (3,5 milliards de dollars) sur des frégates.",
  ],
] as const)('%s: the same sum in other money is told once', (language, text) => {
  expect(sums(text, language)).toEqual(['EUR']);
});

test('another sum is another sum', () => {
  const text = 'Greece and France signed a deal worth 3 billion euros and a loan of $3.5 billion for frigates.';
  expect(sums(text, 'en')).toEqual(['EUR', 'USD']);
});
