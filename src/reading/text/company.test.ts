import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'fr', '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it.each(['de même que', 'tout comme'])('who closes the sentence behind «%s» does as its subject does', (words) => {
  expect(told(`Le Kenya a condamné le raid rwandais, ${words} la Tanzanie.`)).toEqual(['ACCUSE KEN,TZA>RWA']);
});

it('what is joined by «et» stays with the object', () => {
  expect(told('Le Kenya a condamné le Rwanda et la Tanzanie.')).toEqual(['ACCUSE KEN>RWA,TZA']);
});
