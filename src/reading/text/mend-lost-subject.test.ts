import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const signersIn = (text: string, language: Language): string[] =>
  readText(text, language).agreements.flatMap(({ steps }) =>
    steps.map(
      ({ step, by }) =>
        `${step} ${by
          .filter((id) => /^[A-Z]{3}$/.test(id))
          .sort()
          .join('+')}`,
    ),
  );

test.each([
  // Behind a date
  ['en', 'In July 2023 Australia and Norway signed the Tromso treaty.', 'signed AUS+NOR'],
  // Before an aside
  ['en', 'The Oslo treaty, signed in 1990 by Norway and Sweden, says little.', 'signed NOR+SWE'],
  // Two names made two subjects
  ['en', 'Emmanuel Macron and Olaf Scholz had signed the pact in Paris on 28 September.', 'signed DEU+FRA'],
  // A headline's first name
  ['en', '# Australia, Norway sign 50-year treaty', 'signed AUS+NOR'],
  // Behind a semicolon, behind «et»
  ['fr', 'La Norvège et la Russie ont signé un accord ; la Douma l’a ratifié lundi.', 'approved RUS'],
  [
    'fr',
    'La Norvège et la Russie ont signé un accord. La Douma l’a ratifié le 8 avril et le Conseil de la Fédération l’a approuvé le 16 avril.',
    'approved RUS',
  ],
] as const)('%s: %s', (language, text, expected) => {
  expect(signersIn(text, language)).toContain(expected);
});
