import { expect, test } from 'vitest';
import { piecesOf } from './scan.ts';

test('a word of millions of letters is cut, and what comes after it is read', () => {
  const long = 'unbroken'.repeat(650_000);
  const pieces = piecesOf(`${long} And a word.`, 'en');
  expect(pieces.map(({ form }) => form).slice(-4)).toEqual(['And', 'a', 'word', '.']);
  expect(pieces.map(({ form }) => form).join('')).toBe(`${long}Andaword.`);
});
