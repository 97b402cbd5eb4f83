import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sides = (text: string, language: 'en' | 'fr') =>
  readText(text, language).events.map(({ type, sources, targets }) => [type, ...sources, '→', ...targets].join(' '));

test.each([
  ['fr', 'L’Union des avocats arabes a condamné Israël.'],
  ['fr', 'La Guinée a critiqué l’Alliance des patriotes ivoiriens.'],
  ['fr', 'La Suisse a critiqué l’Union nationale.'],
  ['en', 'Peru criticised the Alliance of Andean Nations.'],
  ['en', 'The Union of Arab Doctors condemned Israel.'],
] as const)(
  '%s: a common word that begins another body’s name is not the body it stands for alone: %s',
  (language, text) => {
    expect(sides(text, language).filter((one) => /org:(?:eu|nato|european)/.test(one))).toEqual([]);
  },
);

test.each([
  ['fr', 'Le Maroc a demandé à l’Alliance de renforcer sa présence.', 'REQUEST MAR → org:nato'],
  ['fr', 'L’Union européenne délibère. La Suisse a demandé à l’Union des garanties.', 'REQUEST CHE → org:eu'],
  ['en', 'Morocco asked the Alliance to step up its presence.', 'REQUEST MAR → org:nato'],
] as const)('%s: alone it stands for it: %s', (language, text, told) => {
  expect(sides(text, language)).toContain(told);
});

test('a given name is nobody’s who bears it as a family name', () => {
  expect(sides('Le ministre marocain Nasser Ouali a reçu le ministre espagnol Pedro Ruiz.', 'fr').join()).not.toContain(
    'gamal',
  );
});
