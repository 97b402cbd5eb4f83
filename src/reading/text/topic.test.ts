import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const QUIET: readonly [what: string, language: Language, text: string][] = [
  [
    'a match',
    'fr',
    'Le Chili a battu le Pérou (2-0) jeudi soir. Les joueurs chiliens ont attaqué d’entrée et bombardé le but péruvien. Le gardien a repoussé un missile de trente mètres avant la mi-temps. « On a défendu comme une armée », s’est félicité le sélectionneur. Le Pérou reçoit mardi la Bolivie, et l’arbitre sera uruguayen.',
  ],
  [
    'a match',
    'en',
    'Ghana beat Togo 3-1 in the cup on Thursday. Ghana attacked from the first minute and bombarded the Togolese goal. The striker fired a missile past the goalkeeper after half-time. Togo threatened to protest against the referee. Ghana meet Benin in the semi-final.',
  ],
  [
    'the weather',
    'en',
    'A storm invaded Portugal from Spain on Monday. The weather service warned France of rain and gusts. Flooding cut roads, and temperatures will retreat towards six degrees as cold air attacks Germany.',
  ],
  [
    'a recipe',
    'fr',
    'Une recette qui réconcilie la Grèce et la Turquie : éplucher un oignon, le faire revenir à la poêle dans le beurre, ajouter les légumes et un litre de bouillon. La Grèce apporte le fromage, la Turquie les épices ; laisser mijoter au four.',
  ],
];

describe('what has nothing to do with states', () => {
  test.each(QUIET)('%s (%s) tells nothing', (_, language, text) => {
    const { events, agreements, claims } = readText(text, language);
    expect([...events, ...agreements, ...claims]).toEqual([]);
  });

  test('a page of both keeps what stands under its own heading', () => {
    const match = QUIET[1]![2];
    const treaty =
      'The foreign minister of Chad said that the treaty with Niger would be signed in May. Soldiers of both states have held the border since the offensive of last year, and the government has asked its ally for weapons. Chad condemned Libya on Monday for the attack on its embassy, and the ambassador was called home for talks with the president and the general staff.';
    const { events } = readText(`# Diplomacy\n${treaty}\n# Sport\n${match}`, 'en');
    expect(events.map(({ type, targets }) => `${type} ${targets}`)).toContain('ACCUSE LBY');
    expect(events.filter(({ sources }) => sources.includes('GHA'))).toEqual([]);
  });

  test('a summit told in the words of sport is a summit', () => {
    const text =
      'The president scored a goal at the summit: Kenya signed the treaty with Uganda, and both governments praised the match of their ministers. The final score is a victory for diplomacy. Kenya accused Somalia of hosting spies.';
    expect(readText(text, 'en').events.map(({ type }) => type)).toContain('ACCUSE');
  });
});
