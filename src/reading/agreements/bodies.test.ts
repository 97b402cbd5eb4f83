import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const stepsIn = (text: string, language: Language): string[] =>
  readText(text, language, '2025-11-20').agreements.flatMap(({ parties, steps }) =>
    steps.map(({ step, by, date, factuality }) =>
      [
        step,
        by
          .filter((id) => /^[A-Z]{3}$/.test(id))
          .sort()
          .join('+'),
        date?.from ?? '-',
        factuality,
        'of',
        parties.join('+'),
      ].join(' '),
    ),
  );

test.each([
  ['fr', 'Le Monténégro a rejoint l’Otan en 2017.', ['in-force MNE 2017-01-01 CT+ of org:nato']],
  ['en', 'Montenegro joined NATO in 2017.', ['in-force MNE 2017-01-01 CT+ of org:nato']],
  [
    'fr',
    'La Finlande est devenue le 31e membre de l’Otan le 4 avril 2023.',
    ['in-force FIN 2023-04-04 CT+ of org:nato'],
  ],
  ['en', 'Finland became the 31st member of NATO on 4 April 2023.', ['in-force FIN 2023-04-04 CT+ of org:nato']],
  ['fr', 'La Géorgie a demandé à rejoindre l’Otan.', []],
  ['en', 'Georgia hopes to join NATO.', []],
  ['fr', 'L’Arménie va quitter l’alliance militaire dirigée par Moscou.', ['withdrawn ARM - PR+ of ARM+org:csto']],
  ['en', 'Armenia will leave the Russian-led security bloc.', ['withdrawn ARM - PR+ of ARM+org:csto']],
  [
    'fr',
    'L’Arménie est membre de l’OTSC. L’Ouzbékistan a quitté cette organisation en 2012.',
    ['withdrawn UZB 2012-01-01 CT+ of UZB+org:csto'],
  ],
  [
    'en',
    'Armenia is a member of the CSTO. Uzbekistan quit the bloc in 2012.',
    ['withdrawn UZB 2012-01-01 CT+ of UZB+org:csto'],
  ],
  [
    'fr',
    'La Suède a rejoint l’Otan le 7 mars 2024. Le Parlement turc avait approuvé l’adhésion le 23 janvier 2024.',
    ['in-force SWE 2024-03-07 CT+ of org:nato', 'approved TUR 2024-01-23 CT+ of org:nato'],
  ],
  [
    'en',
    'Sweden joined NATO on 7 March 2024. Turkey’s parliament had approved the accession on 23 January 2024.',
    ['in-force SWE 2024-03-07 CT+ of org:nato', 'approved TUR 2024-01-23 CT+ of org:nato'],
  ],
  [
    'fr',
    'L’Arménie a gelé sa participation à l’OTSC. Le traité, signé à Tachkent en 1992, lie cinq États.',
    ['suspended ARM - CT+ of ARM+org:csto', 'signed  1992-01-01 CT+ of ARM+org:csto'],
  ],
] as const)('%s: %s', (language, text, expected) => {
  expect(stepsIn(text, language)).toEqual(expected);
});
