import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { documentOf } from '../read-text.testing.ts';
import { sceneOf } from '../scene-of.ts';

/** The dates of a text without a day of publication: words, span, and what it rests on. */
function datesIn(text: string, language: Language): string[] {
  const scene = sceneOf(documentOf(text, language, null), loadKnowledge(), language);
  return scene.dates.flat().map(({ text, span }) => `${text}: ${span.from}/${span.to} ${span.basis}`);
}

describe('a text without a day of publication', () => {
  test.each([
    [
      'fr',
      'La France et la Pologne ont signé vendredi à Nancy un traité de défense. Moscou a critiqué samedi ce pacte.',
      ['vendredi: 2025-05-09/2025-05-09 knowledge', 'samedi: 2025-05-10/2025-05-10 knowledge'],
    ],
    [
      'en',
      'France and Poland signed a defence treaty in Nancy on Friday. Moscow criticised the pact on Saturday.',
      ['on Friday: 2025-05-09/2025-05-09 knowledge', 'on Saturday: 2025-05-10/2025-05-10 knowledge'],
    ],
  ] as const)('%s: tells the day of a treaty by its weekday, and with it the others', (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'La France et le Kenya ont signé vendredi à Nairobi un traité de défense. Moscou a critiqué samedi ce pacte.',
    ],
    ['en', 'France and Kenya signed a defence treaty in Nairobi on Friday. Moscow criticised the pact on Saturday.'],
  ] as const)('%s: tells nothing where no table has the day', (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });

  test.each([
    [
      'fr',
      'La Finlande a rejoint mardi l’Otan. La Russie avait protesté en décembre 2022.',
      ['mardi: 2023-04-04/2023-04-04 knowledge', 'en décembre 2022: 2022-12-01/2022-12-31 text'],
    ],
    [
      'en',
      'Finland joined NATO on Tuesday. Russia had protested in December 2022.',
      ['on Tuesday: 2023-04-04/2023-04-04 knowledge', 'December 2022: 2022-12-01/2022-12-31 text'],
    ],
  ] as const)('%s: tells who joined a body', (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'Vendredi 23 février, le ministre omanais a visité Nairobi. Le Kenya, qui achète des radars depuis décembre 2023, l’a remercié vendredi. Un sous-marin était venu le 13 février.',
      [
        'Vendredi 23 février: 2024-02-23/2024-02-23 knowledge',
        'décembre 2023: 2023-12-01/null text',
        'vendredi: 2024-02-23/2024-02-23 knowledge',
        'le 13 février: 2024-02-13/2024-02-13 knowledge',
      ],
    ],
    [
      'en',
      'On Friday, February 23, the Omani minister visited Nairobi. Kenya, which bought radars in December 2023, thanked him on Friday. A submarine had come on February 13.',
      [
        'On Friday, February 23: 2024-02-23/2024-02-23 knowledge',
        'December 2023: 2023-12-01/2023-12-31 text',
        'on Friday: 2024-02-23/2024-02-23 knowledge',
        'on February 13: 2024-02-13/2024-02-13 knowledge',
      ],
    ],
  ] as const)('%s: finds the year in which a weekday has its date', (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'La ministre kényane a été reçue ce lundi à Varsovie. Elle est venue un jour férié en Pologne. Varsovie aide ce pays depuis décembre 2023.',
      ['ce lundi: 2024-11-11/2024-11-11 knowledge', 'décembre 2023: 2023-12-01/null text'],
    ],
    [
      'en',
      'The Kenyan minister was received in Warsaw on Monday, a public holiday in Poland. Poland has helped Kenya since December 2023.',
      ['on Monday: 2024-11-11/2024-11-11 knowledge', 'December 2023: 2023-12-01/null text'],
    ],
  ] as const)('%s: finds the day that was a public holiday', (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  test.each([
    ['fr', 'Il a été reçu ce mardi, un jour férié. La Lettonie aide ce pays depuis février 2022.'],
    ['en', 'He was received on Monday, a public holiday in Greenland. Poland has helped Kenya since December 2023.'],
  ] as const)('%s: tells nothing where no state or no holiday of it is known: %s', (language, text) => {
    expect(datesIn(text, language)).toHaveLength(1);
  });

  test('a date that no year near the others has tells nothing', () => {
    // 23 February was a Friday in 2024, in 2018 and in no year between.
    expect(
      datesIn('Thursday, February 23, the Omani minister visited Nairobi. Kenya bought radars in December 2023.', 'en'),
    ).toEqual(['December 2023: 2023-12-01/2023-12-31 text']);
  });
});

describe('a date without a year', () => {
  const on = (text: string, language: Language, day: string): string[] =>
    sceneOf(documentOf(text, language, day), loadKnowledge(), language)
      .dates.flat()
      .map(({ text, span }) => `${text}: ${span.from}`);

  test.each([
    ['fr', 'Le second tour a lieu le 1er juin.', ['le 1er juin: 2025-06-01']],
    ['en', 'The second round takes place on June 1.', ['on June 1: 2025-06-01']],
    ['fr', 'Le second tour a eu lieu le 1er juin.', ['le 1er juin: 2024-06-01']],
    ['en', 'The second round took place on June 1.', ['on June 1: 2024-06-01']],
  ] as const)('%s, in the present, is to come where it lies near ahead: %s', (language, text, expected) => {
    expect(on(text, language, '2025-05-12')).toEqual(expected);
  });

  test.each([
    ['fr', 'Tout commence le 16 septembre 2023 après le coup d’État de juillet.', 'juillet: 2023-07-01'],
    ['en', 'All began on 16 September 2023 after the coup in July.', 'in July: 2023-07-01'],
  ] as const)('%s, beside one of another time, is of that time: %s', (language, text, expected) => {
    expect(on(text, language, '2025-01-30').some((one) => one.endsWith(expected))).toBe(true);
  });
});
