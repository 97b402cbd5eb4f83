import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it.each([
  [
    'fr',
    'Ce traité avait été signé en mai par le président togolais, et son homologue béninois, lors d’une visite.',
    'TGO+BEN',
  ],
  [
    'en',
    'The pact was signed in Manila by French Defence Minister Jean Dupont and Greek Foreign Minister Nikos Papas.',
    'FRA+GRC',
  ],
  [
    'en',
    'The pact was signed at a ceremony in Manila by French Minister Jean Dupont and Greek Minister Nikos Papas.',
    'FRA+GRC',
  ],
] as const)('%s: all who sign have signed: %s', (language, text, signers) => {
  const steps = readText(text, language, '2025-09-15').agreements.flatMap((one) => one.steps);
  const states = steps.map(({ by }) => by.filter((id) => !id.startsWith('person:')).join('+'));
  expect(states).toEqual([signers]);
});
