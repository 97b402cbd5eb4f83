import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'fr', '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it.each([
  ['Oslo a protesté contre l’arrestation par la police turque d’un journaliste norvégien.', 'COERCE TUR>NOR'],
  ['La libération par la junte malienne de deux otages danois a été saluée.', 'RETREAT MLI>DNK'],
])('what stands behind the agent of a noun is what the deed is done to: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

it('what an office is for stays with it', () => {
  expect(told('L’annonce par le ministre turc de la Défense a surpris.')).toEqual([]);
});
