import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const sanctioned = (text: string, language: Language): string[] =>
  readText(text, language)
    .events.filter(({ type }) => type === 'SANCTION')
    .map(({ targets, evidence }) => `${targets.toSorted().join('+')} ${evidence.length}`)
    .sort();

test.each([
  [
    'fr',
    'L’Union européenne a sanctionné l’Iran et la Biélorussie. Téhéran pour ses missiles, Minsk pour ses prisonniers.',
    ['BLR 2', 'IRN 2'],
  ],
  [
    'en',
    'The European Union has sanctioned Iran and Belarus. Tehran for its missiles, Minsk for its prisoners.',
    ['BLR 2', 'IRN 2'],
  ],
  [
    'fr',
    'L’Union européenne a sanctionné l’Iran et la Biélorussie : Téhéran pour ses missiles, Minsk pour ses prisonniers.',
    ['BLR 1', 'IRN 1'],
  ],
  [
    'en',
    'The European Union has sanctioned Iran and Belarus: Tehran for its missiles and Minsk for its prisoners.',
    ['BLR 1', 'IRN 1'],
  ],
] as const)('%s: a reason each tells a deed to each: %s', (language, text, expected) => {
  expect(sanctioned(text, language)).toEqual(expected);
});

test.each([
  ['fr', 'L’Union européenne a sanctionné l’Iran et la Biélorussie. Téhéran a protesté pour ses ports.'],
  ['en', 'The European Union has sanctioned Iran and Belarus. Tehran protested for its ports.'],
  ['fr', 'L’Union européenne a sanctionné l’Iran et la Biélorussie pour leur aide à la Russie.'],
  ['en', 'The European Union has sanctioned Iran and Belarus for their help.'],
] as const)('%s: one reason, or none, tells one deed: %s', (language, text) => {
  expect(sanctioned(text, language)).toEqual(['BLR+IRN 1']);
});
