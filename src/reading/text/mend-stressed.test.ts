import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-06-20').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} → ${targets.join('+')}`,
  );

test.each([
  ['fr', '« Le Soudan est une menace pour nous tous », a déclaré mardi le ministre tchadien de la défense.'],
  ['fr', 'Le Soudan est un danger pour eux, a estimé N’Djamena.'],
  ['en', '"Sudan is a threat to us all," the Chadian defence minister said on Tuesday.'],
] as const)('whoever says so says it of the one who is a threat (%s: %s)', (language, text) => {
  expect(told(text, language)).toEqual(['ACCUSE TCD → SDN']);
});

test.each([
  ['fr', 'La sécheresse est une menace pour nous tous, a déclaré le ministre tchadien.'],
  ['en', 'Drought is a threat to us all, the Chadian minister said.'],
] as const)('weather is nobody (%s)', (language, text) => {
  expect(told(text, language)).toEqual([]);
});
