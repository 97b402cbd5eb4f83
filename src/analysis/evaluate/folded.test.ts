import { expect, test } from 'vitest';
import { findAll, fold } from './folded.ts';

test.each([
  ['apostrophes', "l'accord d'alliance", 'Voici l’accord d’alliance.', 'l’accord d’alliance'],
  [
    'quotation marks and the blanks inside them',
    '«amical» de cette',
    'le caractère « amical » de cette visite',
    '« amical » de cette',
  ],
  ['dashes and white space', 'nord-coréen a dit', 'le chef nord‑coréen\n a  dit', 'nord‑coréen\n a  dit'],
])('finds words in spite of %s', (_name, words, text, found) => {
  const places = findAll(fold(text), words);
  expect(places.map(([start, end]) => text.slice(start, end))).toEqual([found]);
});

test('finds every place, and none of nothing', () => {
  expect(findAll(fold('oui et oui'), 'oui')).toEqual([
    [0, 3],
    [7, 10],
  ]);
  expect(findAll(fold('oui'), ' ')).toEqual([]);
  expect(findAll(fold('oui'), 'Oui')).toEqual([]);
});
