import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Each step with whoever takes it, of whose pact, and the month that is told. */
const stepsIn = (text: string, language: Language): string[] =>
  readText(text, language, '2025-09-15')
    .agreements.flatMap(({ parties, steps }) =>
      steps.map(({ step, by, date }) => {
        const states = by.filter((id) => !id.startsWith('person:')).join('+');
        return `${step} ${states} of ${parties.join('+')}${date ? ` ${date.from!.slice(0, 7)}` : ''}`;
      }),
    )
    .toSorted();

const each = (cases: readonly (readonly [Language, string, readonly string[]])[]): void => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(stepsIn(text, language)).toEqual(expected);
  });
};

describe('one of two ends a pact alone: it denounces it', () => {
  each([
    ['fr', "Le Mali a annoncé qu'il mettait fin à l'accord de pêche avec l'Espagne.", ['denounced MLI of ESP+MLI']],
    ['en', 'Mali announced that it was ending the fisheries agreement with Spain.', ['denounced MLI of ESP+MLI']],
    ['en', 'France and Senegal ended their defence agreement.', ['ended FRA+SEN of FRA+SEN']],
    ['fr', "L'accord gazier entre la Russie et l'Ukraine a expiré.", ['ended  of RUS+UKR']],
    ['en', 'The gas agreement between Russia and Ukraine expired.', ['ended  of RUS+UKR']],
  ]);
});

describe('instruments handed over', () => {
  each([
    [
      'fr',
      "L'ambassadeur du Brésil a remis l'instrument de ratification du traité à son homologue du Paraguay.",
      ['exchanged BRA+PRY of BRA+PRY'],
    ],
    [
      'en',
      "Brazil's ambassador handed the instrument of ratification of the treaty to his Paraguayan counterpart.",
      ['exchanged BRA+PRY of BRA+PRY'],
    ],
  ]);
});

describe('several pacts, several states, those without a state', () => {
  each([
    [
      'fr',
      "Le Bangladesh a signé un accord portuaire avec la Chine en mars et un accord ferroviaire avec l'Inde en avril.",
      ['signed BGD+CHN of BGD+CHN 2025-03', 'signed BGD+IND of BGD+IND 2025-04'],
    ],
    [
      'en',
      'Bangladesh signed a port agreement with China in March and a rail agreement with India in April.',
      ['signed BGD of BGD+CHN 2025-03', 'signed BGD+IND of BGD+IND 2025-04'],
    ],
    [
      'en',
      'Chile ratified its customs agreement with Peru in May and Peru followed suit in June.',
      ['ratified CHL of CHL+PER 2025-05', 'ratified PER of CHL+PER 2025-06'],
    ],
    [
      'en',
      'Chile signed a customs agreement with Peru. It launched a satellite and Peru followed suit.',
      ['signed CHL of CHL+PER'],
    ],
    // Where they sign is no party.
    [
      'fr',
      'La République démocratique du Congo et le M23 ont signé à Doha un accord de paix.',
      ['signed COD+org:m23 of COD+org:m23'],
    ],
    [
      'en',
      'The Congolese government and the M23 rebels signed a ceasefire agreement in Doha.',
      ['signed COD+org:m23 of COD+org:m23'],
    ],
    // What is restored must be the pact.
    ['fr', "L'Algérie a rétabli son traité d'amitié avec l'Espagne.", ['in-force DZA of DZA+ESP']],
    ['fr', "L'Algérie et l'Espagne ont rétabli leurs relations dans le cadre de leur traité d'amitié.", []],
  ]);
});
