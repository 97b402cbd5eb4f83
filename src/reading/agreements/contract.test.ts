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
