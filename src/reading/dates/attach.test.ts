import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Each event and step with its date. Read on Tuesday 5 November 2024. */
const datedIn = (text: string, language: Language): string[] => {
  const { events, agreements } = readText(text, language);
  return [
    ...events.map(({ type, date }) => `${type} ${date?.from ?? '-'}`),
    ...agreements.flatMap(({ steps }) => steps.map(({ step, date }) => `${step} ${date?.from ?? '-'}`)),
  ];
};

test.each([
  // The date that opens the sentence is that of its main clauses.
  [
    'fr',
    'Lundi, après une longue attente à l’aéroport, le Tchad a dénoncé l’accord de défense avec la France.',
    'denounced 2024-11-04',
  ],
  ['en', 'On Monday Norway visibly relented and signed a defence treaty with Sweden.', 'signed 2024-11-04'],
  // A day behind the thing that is signed.
  ['en', 'Norway and Sweden signed a treaty on Saturday meant to bind their navies.', 'signed 2024-11-02'],
  // Right behind the verb.
  ['en', 'Norway attacked in June 2023 the Swedish base that Denmark had built in 2019.', 'ASSAULT 2023-06-01'],
  // A date below another verb is that verb's.
  ['fr', 'Le Tchad a dénoncé lundi l’accord de défense que la France avait signé en 2019.', 'denounced 2024-11-04'],
  // What happens meanwhile.
  ['en', 'Sweden signed a treaty with Norway on Monday, as Denmark bombed Libya.', 'ASSAULT 2024-11-04'],
] as const)('%s: %s', (language, text, expected) => {
  expect(datedIn(text, language)).toContain(expected);
});

test('what is compared is not of that time', () => {
  expect(datedIn('Norway and Sweden signed the first defence treaty since 2010.', 'en')).toContain('signed -');
});
