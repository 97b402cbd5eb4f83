import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources[0]} ${targets[0] ?? ''}`);

describe('a present that is a noun too', () => {
  test.each([
    ['La Colombie partage des renseignements avec l’Équateur.', 'fr', 'COOPERATE COL ECU'],
    ['Moscou livre des missiles à Téhéran', 'fr', 'AID RUS IRN'],
    ['Colombia shares intelligence with Ecuador.', 'en', 'COOPERATE COL ECU'],
    ['Jordan hosts German soldiers.', 'en', 'COOPERATE JOR DEU'],
  ] as const)('%s', (text, language, deed) => {
    expect(deeds(text, language)).toContain(deed);
  });
  test('a noun beside a name stays one where the sentence has its verb', () => {
    expect(deeds('Le partage de la Pologne est enseigné à l’école.', 'fr')).toEqual([]);
    expect(deeds('Colombia shares fell on Monday.', 'en')).toEqual([]);
  });
});

test('«face à» is a preposition', () => {
  expect(deeds('La Finlande a renforcé sa présence militaire face à la Russie.', 'fr')).toEqual(['MOBILIZE FIN RUS']);
});
