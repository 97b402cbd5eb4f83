import { expect, test } from 'vitest';
import { sayingsIn } from './sayings-in.testing.ts';

const speakers = (text: string, language: 'fr' | 'en'): string[] =>
  sayingsIn(text, language).map(({ speaker }) => speaker);

test.each([
  ['fr', '« Le Ghana cherche une assurance », analyse un ancien diplomate togolais.', ['un ancien diplomate togolais']],
  ['fr', '« Le Ghana est assez seul », complète Afi Mensah, chercheuse à Lomé.', ['Afi Mensah']],
  ['fr', 'Le Ghana a reçu Viktor Orban. Les deux pays restent proches, a précisé ce dernier.', ['HUN']],
  ['en', 'Ghana is close, said government security adviser Viktor Orban.', ['person:viktor-orban']],
  ['en', 'A retired Ghanaian general predicts that the border will close.', ['A retired Ghanaian general']],
] as const)(
  '%s: whoever is behind a quotation says it, whatever the verb looks like: %s',
  (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected);
  },
);

test.each([
  ['en', 'Two Togolese diplomats met the press. "Ghana may wait," one of them said.', 'Two Togolese diplomats'],
  ['en', '"Ghana wants a quiet border," said Afi Mensah, a scholar. "Togo needs allies," she added.', 'Afi Mensah'],
  [
    'fr',
    'Le Ghana est mal vu à Lomé, note Afi Mensah. Quant au Togo, « il a revu de façon très critique ses liens avec le Ghana ».',
    'Afi Mensah',
  ],
  [
    'en',
    'Ghana is isolated, says Afi Mensah. As for Togo, "it has looked again and very hard at its ties with Ghana".',
    'Afi Mensah',
  ],
] as const)('%s: who spoke before goes on: %s', (language, text, expected) => {
  expect(speakers(text, language).at(-1)).toBe(expected);
});

test.each([
  ['fr', 'Un traité de défense se juge à la première alerte.'],
  ['fr', 'Le sommet de Lomé s’annonce difficile.'],
  ['fr', 'Le Ghana a reçu « un bateau », analyse comprise.'],
  ['en', 'Old fears that war would come were gone.'],
] as const)('%s: nobody says it: %s', (language, text) => {
  expect(speakers(text, language)).toEqual([]);
});

test('a few quoted words of a state are not of who spoke before', () => {
  const text = 'Ghana is isolated, says Afi Mensah. Togo wants a "new partnership" with Ghana.';
  expect(speakers(text, 'en')).toEqual(['Afi Mensah']);
});

test.each([
  ['fr', 'Ce traité rappelle celui que le Kenya avait conclu avec l’Ouganda en 1961.'],
  ['en', 'Kenya concluded a pact with Uganda in 1961.'],
] as const)('%s: what is concluded is a thing, and nothing is said: %s', (language, text) => {
  expect(sayingsIn(text, language)).toEqual([]);
});

test('who speaks as "he" is no woman, by her given name or by «Mme»', () => {
  const text =
    'New Zealand’s foreign minister, Nanaia Mahuta, said on Monday the pact was a worry. Lawmakers wrote to Prime Minister Robert Nunga. He replied that it would be published.';
  expect(speakers(text, 'en')).toEqual(['person:nanaia-mahuta', 'person:robert-nunga']);
});
