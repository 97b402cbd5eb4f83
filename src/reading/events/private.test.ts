import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const typesIn = (text: string, language: 'fr' | 'en') => readText(text, language).events.map(({ type }) => type);

test.each([
  ['fr', 'Le brasseur belge a refusé une offre autrichienne.'],
  ['fr', 'Des touristes danois ont loué des maisons en Grèce.'],
  ['fr', 'Le Slovène a accusé le Portugal.'],
  ['en', 'The Belgian brewer rejected an Austrian offer.'],
  ['en', 'Danish tourists praised the hotels of Greece.'],
  ['en', 'The Slovenian accused Portugal.'],
  ['en', 'Turkish delight invaded British shops in 1900.'],
  ['fr', 'Le lokoum turc a envahi les boutiques britanniques en 1900.'],
  ['en', 'Bulbs of the Dutch conquered nobody; the Belgian poet supported his Argentine friend.'],
  ['fr', 'Le poète chilien a soutenu son ami argentin.'],
] as const)('who speaks for no state (%s): %s', (language, text) => {
  expect(typesIn(text, language)).toEqual([]);
});

test.each([
  ['fr', 'Les Slovènes ont accusé le Portugal.', 'ACCUSE'],
  ['fr', 'Le ministre belge a refusé une offre autrichienne.', 'REJECT'],
  ['en', 'The Slovenians accused Portugal.', 'ACCUSE'],
  ['en', 'The Belgian minister rejected an Austrian offer.', 'REJECT'],
] as const)('who does (%s): %s', (language, text, type) => {
  expect(typesIn(text, language)).toEqual([type]);
});
