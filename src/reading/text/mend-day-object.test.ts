import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'fr').events.map(
    ({ type, sources, targets, date }) => `${type} ${sources} > ${targets} ${date?.from ?? ''}`,
  );

test('what stands behind a date is the object of the verb', () => {
  expect(told('Le Kenya a livré le 3 mai des obus et du carburant au Tchad.')).toEqual(['AID KEN > TCD 2024-05-03']);
  expect(told('Le Rwanda a envoyé le 9 juin 2024 des soldats au Mozambique.')).toEqual(['AID RWA > MOZ 2024-06-09']);
});

test('from whom something came stays no object, and a participle takes none', () => {
  expect(told('Le Kenya a reçu le 3 mai du Tchad une lettre.')).toEqual([]);
  const { agreements } = readText("L'accord signé le 3 mai du côté tchadien lie le Kenya.", 'fr');
  expect(agreements.map(({ parties }) => parties)).toEqual([['KEN', 'TCD']]);
});
