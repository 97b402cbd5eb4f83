import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const stepsIn = (text: string, language: Language): string[] =>
  readText(text, language, '2025-11-20').agreements.flatMap(({ steps }, order) =>
    steps.map(({ step, by, date, factuality }) =>
      [
        order,
        step,
        by
          .filter((id) => /^[A-Z]{3}$/.test(id))
          .sort()
          .join('+'),
        date?.from ?? '-',
        factuality,
      ].join(' '),
    ),
  );

test.each([
  // Two signatures, two pacts.
  [
    'fr',
    'Oslo et Stockholm ont signé un pacte de défense en mars 2015. En mai 2025, les deux pays ont signé un accord sur les sous-marins.',
    ['0 signed NOR+SWE 2015-03-01 CT+', '1 signed NOR+SWE 2025-05-01 CT+'],
  ],
  [
    'en',
    'Oslo and Stockholm signed a defence pact in March 2015. In May 2025 the two countries signed an agreement on submarines.',
    ['0 signed NOR+SWE 2015-03-01 CT+', '1 signed NOR+SWE 2025-05-01 CT+'],
  ],
  // Told together, made apart.
  [
    'en',
    'The treaties that Chile concluded with Peru in 1990 and with Bolivia in 1994 remain in force.',
    ['0 signed CHL+PER 1990-01-01 CT+', '1 signed BOL+CHL 1994-01-01 CT+'],
  ],
  // Named beside what is done.
  [
    'en',
    'Norway and Sweden signed a defence pact on 3 March 2025, ten years after the treaty with Chile.',
    ['0 signed NOR+SWE 2025-03-03 CT+'],
  ],
  // Threatened, refused or promised.
  ['fr', 'Oslo a menacé de dénoncer le pacte de défense avec Stockholm.', []],
  ['en', 'Oslo threatened to denounce the defence pact with Stockholm.', []],
  // Companies, clubs and unions bind no state.
  ['fr', 'Le syndicat norvégien et les employeurs suédois ont signé un accord salarial.', []],
  ['en', 'The Norwegian brewer and its Swedish rival signed a merger agreement.', []],
  ['en', 'The two Swedish clubs signed a charter with a Norwegian airline.', []],
  // Still to come.
  [
    'en',
    'Norway and Sweden signed a pact on 3 March 2025. It cannot take effect until the Swedish parliament passes it.',
    ['0 signed NOR+SWE 2025-03-03 CT+', '0 in-force NOR+SWE - PR+', '0 approved SWE - PR+'],
  ],
  // A verb that is not said again.
  [
    'fr',
    'Le traité entre Oslo et Stockholm a été approuvé par le Parlement norvégien le 4 juin 2025 et par le Parlement suédois une semaine plus tard.',
    ['0 approved NOR 2025-06-04 CT+', '0 approved SWE 2025-06-08 CT+'],
  ],
  // Signed by those of whom one alone is known.
  [
    'en',
    'The pact between Norway and France is new. Ola Normann and Emmanuel Macron signed the pact on 3 March 2025.',
    ['0 signed FRA+NOR 2025-03-03 CT+'],
  ],
  // A declaration binds where it is signed, a speech does not.
  [
    'fr',
    'La déclaration de Northwood, signée en juillet 2025 par Paris et Londres, porte sur la dissuasion.',
    ['0 signed FRA+GBR 2025-07-01 CT+'],
  ],
  ['en', 'In a declaration, Paris and London praised the alliance.', []],
  // A pact of which nothing else is told.
  ['en', 'Norway has a defence agreement with Sweden.', ['0 in-force NOR+SWE - CT+']],
] as const)('%s: %s', (language, text, expected) => {
  expect(stepsIn(text, language)).toEqual(expected);
});
