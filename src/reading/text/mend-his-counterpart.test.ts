import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const met = (text: string, language: Language): string[] =>
  readText(text, language, '2025-06-20')
    .events.filter(({ type }) => type === 'CONSULT')
    .map(({ sources, targets }) =>
      [...new Set([...sources, ...targets])]
        .filter((id) => /^[A-Z]{3}$/.test(id))
        .sort()
        .join('+'),
    );

test.each([
  [
    'fr',
    'Le contrat a été signé à Oslo en présence du président finlandais, Alexander Stubb, et de son homologue chilien.',
  ],
  [
    'en',
    'The contract was signed in Oslo in the presence of Finnish President Alexander Stubb and his Chilean counterpart.',
  ],
] as const)('both in whose presence a thing is signed have met (%s)', (language, text) => {
  expect(met(text, language)).toEqual(['CHL+FIN']);
});

test.each([
  ['fr', 'La présence du président finlandais au match a été remarquée.'],
  ['fr', 'Le stade a ouvert en présence du président chilien.'],
  ['en', 'The stadium opened in the presence of the Chilean president.'],
] as const)('one alone meets nobody (%s: %s)', (language, text) => {
  expect(met(text, language)).toEqual([]);
});
