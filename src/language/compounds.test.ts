import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';

const tree = (text: string, language: 'fr' | 'en' = 'en'): string[] => {
  const { tokens } = annotate(text, language)[0]!;
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? '-'}`);
};

test('an adjective made by a hyphen tells of the name behind it', () => {
  expect(tree('Kenya condemned crisis-hit Uganda.')).toEqual([
    'Kenya nsubj condemned',
    'condemned root -',
    'crisis compound hit',
    '- punct hit',
    'hit amod Uganda',
    'Uganda obj condemned',
    '. punct condemned',
  ]);
  expect(tree('Egypt accuses war-torn Chad of arming rebels.')).toContain('arming advcl accuses');
});

test('what a name makes is left to the parser', () => {
  expect(tree('Kenya condemned Iran-backed Hamas.')).not.toContain('Iran compound backed');
  expect(tree('Kenya has a two-day holiday.').join()).not.toContain('amod Kenya');
});

test.each([
  ['fr', 'Le Pérou a pressé le Chili – jadis un proche partenaire – de se retirer.', 'retirer xcomp pressé'],
  [
    'fr',
    'Le Pérou a livré des chars au Chili – qui en avait demandé trente – la semaine dernière.',
    'semaine obl livré',
  ],
  ['en', 'Kenya sent tanks to Uganda — which had asked for thirty — in May.', 'May obl sent'],
] as const)('%s: what stands between two dashes parts nothing: %s', (language, text, expected) => {
  expect(tree(text, language)).toContain(expected);
});
