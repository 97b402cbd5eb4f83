import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'fr', '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it('what somebody is reproached with is his', () => {
  const events = told('Le Kenya reproche au Rwanda son soutien à l’Ouganda.');
  expect(events).toContain('SUPPORT RWA>UGA');
  expect(events).not.toContain('SUPPORT KEN>UGA');
});

it('what somebody announces is his own', () => {
  expect(told('Le Kenya a annoncé au Rwanda son soutien à l’Ouganda.')).toContain('SUPPORT KEN>UGA');
});

it('«se dit prête à» is no form of «prêter»', () => {
  expect(told('La Tanzanie se dit prête à recourir à la force contre le Rwanda.')).toEqual(['THREATEN TZA>RWA']);
});
