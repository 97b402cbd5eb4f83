import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets, factuality }) => `${type} ${sources[0]} > ${targets[0]} ${factuality}`,
  );

test.each<[Language, string]>([
  ['en', 'Norway must help Iceland.'],
  ['en', 'The minister said Norway must recognise Kosovo.'],
  ['en', 'Norway has to send troops to Mali.'],
  ['en', 'Norway will have to recognise Kosovo.'],
  ['en', 'Turkey needs to recognise Cyprus.'],
])('what is owed is not done (%s): %s', (language, text) => {
  expect(told(text, language)).toEqual([]);
});

test.each<[Language, string, string]>([
  ['en', 'Norway had to send troops to Mali.', 'AID NOR > MLI CT+'],
  ['fr', 'La Norvège a dû envoyer des troupes au Mali.', 'AID NOR > MLI CT+'],
  ['en', 'Norway has sent troops to Mali.', 'AID NOR > MLI CT+'],
  ['fr', 'La Norvège doit envoyer des troupes au Mali.', 'AID NOR > MLI PR+'],
])('what one had to do was done (%s): %s', (language, text, event) => {
  expect(told(text, language)).toEqual([event]);
});

test.each<[Language, string]>([
  ['en', 'Kim invited Putin to visit Pyongyang.'],
  ['fr', 'Kim a invité Poutine à se rendre à Pyongyang.'],
])('an invitation is a plan (%s): %s', (language, text) => {
  expect(told(text, language)).toContain('CONSULT RUS > PRK PR+');
});

test.each<[Language, string]>([
  ['en', 'Vietnam warned Laos against further visits to Taiwan.'],
  ['fr', 'Le Vietnam a mis en garde le Laos contre de nouvelles visites à Taïwan.'],
])('what one is warned against is not done (%s): %s', (language, text) => {
  expect(told(text, language)).toEqual(['THREATEN VNM > LAO CT+']);
});
