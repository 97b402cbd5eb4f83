import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';
import { goingOn, leadInOf } from './lead-in.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets, mood }) => `${type} ${sources.join('+')} > ${targets.join('+')} ${mood}`,
  );

describe('a list that ends the sentence above it', () => {
  test.each([
    [
      'fr',
      'Le Kenya et le Rwanda se sont parlé lundi.\nD’ici à juin, le Kenya devra :\n- fournir six patrouilleurs au Rwanda ;\n- ouvrir le port de Mombasa à la marine rwandaise.',
    ],
    [
      'en',
      'Kenya and Rwanda talked on Monday.\nBy June, Kenya will:\n- supply six patrol boats to Rwanda;\n- open the port of Mombasa to the Rwandan navy.',
    ],
  ] as const)('has its subject and its tense (%s)', (language, text) => {
    expect(told(text, language)).toEqual(
      expect.arrayContaining(['AID KEN > RWA planned', 'COOPERATE KEN > RWA planned']),
    );
  });

  test.each([
    ['fr', 'Depuis 2022, Kigali a :\n- acheté 12 blindés à Nairobi\n- rappelé son ambassadeur à Dodoma'],
    ['en', 'Since 2022, Kigali has:\n- bought 12 armoured vehicles from Nairobi\n- recalled its ambassador in Dodoma'],
  ] as const)('tells what was done (%s)', (language, text) => {
    expect(told(text, language)).toEqual(['COOPERATE RWA > KEN asserted', 'SANCTION RWA > TZA asserted']);
  });
});

test('a whole sentence above a list is no part of its items', () => {
  expect(leadInOf({ start: 0, text: 'Points clés de la coopération :' }, 'fr')).toBeNull();
  expect(leadInOf({ start: 5, text: 'Kenya will:' }, 'en')).toEqual({ start: 5, end: 15 });
});

test('an item goes on in small letters unless a name begins it', () => {
  expect(goingOn('Train officers', false)).toBe('train officers');
  expect(goingOn('Kenya trains officers', true)).toBe('Kenya trains officers');
});
