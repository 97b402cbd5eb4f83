import { expect, test } from 'vitest';
import { piecesOf } from './scan.ts';

test('a word of millions of letters is cut, and what comes after it is read', () => {
  const long = 'unbroken'.repeat(650_000);
  const pieces = piecesOf(`${long} And a word.`, 'en');
  expect(pieces.map(({ form }) => form).slice(-4)).toEqual(['And', 'a', 'word', '.']);
  expect(pieces.map(({ form }) => form).join('')).toBe(`${long}Andaword.`);
});

test('a word that a hyphen holds together stays whole; others are cut as in the treebank', () => {
  const forms = (text: string): string[] => piecesOf(text, 'en').map(({ form }) => form);
  expect(forms('Baku cold-shouldered envoys')).toEqual(['Baku', 'cold-shouldered', 'envoys']);
  expect(forms('the go-ahead for a cease-fire')).toEqual(['the', 'go-ahead', 'for', 'a', 'cease-fire']);
  expect(forms('a three-day visit')).toEqual(['a', 'three', '-', 'day', 'visit']);
});
