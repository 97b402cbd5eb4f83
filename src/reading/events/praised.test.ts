import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const praise = (text: string, language: Language) =>
  readText(text, language)
    .events.filter(({ rule }) => rule === 'support.praise')
    .map(({ sources, targets }) => `${sources[0]} > ${targets[0]}`);

test.each([
  ['fr', '« La Chine est pour nous un partenaire fiable », a déclaré le président serbe.', 'SRB > CHN'],
  [
    'fr',
    'Le Pérou et la Bolivie ont signé un traité. « C’est un jour historique », a assuré le président péruvien.',
    'PER > BOL',
  ],
  ['en', '"China is a reliable partner for us," the Serbian president said.', 'SRB > CHN'],
  ['en', 'Peru and Bolivia signed a treaty. The Peruvian president called it a pivotal moment.', 'PER > BOL'],
] as const)('%s: whoever calls another or what ties the two good praises it: %s', (language, text, sides) => {
  expect(praise(text, language)).toEqual([sides]);
});

test.each([
  ['fr', '« La Chine n’est plus un partenaire fiable », a déclaré le président serbe.'],
  ['fr', '« C’est une victoire historique », a déclaré l’entraîneur français après le match contre le Chili.'],
  ['fr', '« Nous avons besoin de partenaires fiables », a déclaré un analyste.'],
  ['en', '"China is no longer a reliable partner," the Serbian president said.'],
  ['en', '"This is a historic win," the French coach said after the match against Chile.'],
  ['en', '"We need reliable partners," an analyst said.'],
] as const)('%s: none of what is gone, of games, or by nobody: %s', (language, text) => {
  expect(praise(text, language)).toEqual([]);
});
