import { expect, test } from 'vitest';
import { NameBook } from './book.ts';
import { marksIn } from './marks.ts';
import { parseQuery } from './query.ts';
import { searchText, searchWords } from './words.ts';

const seek = (text: string) =>
  new NameBook([
    { name: 'Corée du Nord', token: 'prk' },
    { name: 'North Korea', token: 'prk' },
    { name: 'Corée du Sud', token: 'kor' },
    { name: 'Russie', token: 'rus' },
  ]).seek(parseQuery(text));

test.each([
  ['L’accord d’entraide signé à Pyongyang', 'accord entraide signe pyongyang'],
  ['Au cœur de l’hiver', 'coeur hiver'],
  ['11 000 soldats, 11,000 soldiers, 11.000', '11000 soldats 11000 soldiers 11000'],
  ['the end of the year', 'end year'],
  ['le 19.06.2024', '19 06 2024'],
])('%s is compared as «%s»', (text, words) => {
  expect(searchText(text)).toBe(words);
});

test('words keep their places, whatever folding does to their length', () => {
  const text = 'Œuvre « d’ÉTAT »';
  expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Œuvre', 'ÉTAT']);
});

test('what stands in quotation marks holds together, the last word may go on', () => {
  expect(parseQuery('traité « défense mutuelle » russ')).toEqual([
    { words: ['traite'], open: false, quoted: false },
    { words: ['defense', 'mutuelle'], open: false, quoted: true },
    { words: ['russ'], open: true, quoted: false },
  ]);
  expect(parseQuery('russ ').at(-1)).toMatchObject({ open: false });
  expect(parseQuery('le la "the"')).toEqual([]);
});

test('names are found in either language, the longest first, and by their beginning', () => {
  expect(seek('missiles Corée du Nord ').map(({ tokens }) => tokens)).toEqual([[], ['prk']]);
  expect(seek('north kor')).toEqual([{ words: ['north', 'kor'], open: true, tokens: ['prk'] }]);
  expect(seek('cor')[0]!.tokens.toSorted()).toEqual(['kor', 'prk']);
  expect(seek('"Corée du Nord"')).toEqual([{ words: ['coree', 'nord'], open: false, tokens: [] }]);
});

test('a letter or two that begin no name wait for the next', () => {
  expect(seek('russie b')).toEqual([{ words: ['russie'], open: false, tokens: ['rus'] }]);
  expect(seek('b')).toEqual([{ words: ['b'], open: false, tokens: [] }]);
});

test('marks hold whole phrases, and what touches is one', () => {
  const text = 'La Corée du Nord et la Russie, nord-coréenne';
  const marks = marksIn(text, [
    { words: ['coree', 'nord'], open: false },
    { words: ['rus'], open: true },
  ]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Corée du Nord', 'Russie']);
});
