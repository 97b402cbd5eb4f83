import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const steps = (text: string, language: 'en' | 'fr') =>
  readText(text, language, '2025-09-01').agreements.flatMap(({ knowledge, steps }) =>
    steps.map(({ step }) => `${knowledge} ${step}`),
  );

it.each([
  ['en', 'Washington and Manila signed EDCA in 2014.', 'us-philippines-edca-2014 signed'],
  ['en', 'The Kremlin suspended New START in February 2023.', 'new-start-2010 suspended'],
  ['fr', "Les États-Unis et les Philippines ont signé l'EDCA en 2014.", 'us-philippines-edca-2014 signed'],
  ['fr', "L'accord RELOS a été signé en février 2025.", 'russia-india-relos-2025 signed'],
] as const)('a pact goes by its letters: %s %s', (language, text, step) => {
  expect(steps(text, language)).toEqual([step]);
});

it('letters alone tell no step', () => {
  expect(readText('Talks on EDCA were held in Manila.', 'en', '2025-09-01').agreements).toEqual([]);
});
