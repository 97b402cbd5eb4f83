import { describe, expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { readText } from './read-text.testing.ts';

const events = (language: Language, text: string): string[] =>
  readText(text, language, '2025-06-20').events.map(
    ({ type, sources, targets }) =>
      `${type} ${sources.filter(isState).join('+')} > ${targets.filter(isState).join('+')}`,
  );
const steps = (language: Language, text: string): string[] =>
  readText(text, language, '2025-06-20').agreements.flatMap(({ steps }) =>
    steps.map(({ step, by }) => `${step} ${by.toSorted().join('+')}`),
  );
const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id);

describe('plain sentences of the press', () => {
  test.each([
    [
      'fr',
      'La Norvège avait tiré cet engin pour la première fois le 3 mars, contre la ville danoise d’Aarhus.',
      'ASSAULT NOR > DNK',
    ],
    ['en', 'In 2017 Chad imposed painful economic measures on Niger for hosting the radar.', 'SANCTION TCD > NER'],
    ['fr', 'En 2017, le Tchad a imposé des mesures économiques au Niger.', 'SANCTION TCD > NER'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([expected]);
  });

  test.each([
    ['en', 'Peru has been asking for fighter jets for years.'],
    ['en', 'The accusation was brushed aside by Kenyan President William Ruto.'],
    ['en', 'Norwegian minister Anna Berg called the deal an encroachment on Norway’s security.'],
    ['en', 'Norwegian officials told Reuters not to expect a formal arrangement.'],
    ['fr', 'Le Tchad ne renonce pas pour autant à son partenariat avec le Niger.'],
    ['en', 'The defence agreement between Chad and France governs the presence of French soldiers in the country.'],
    ['fr', 'L’accord de défense entre le Tchad et la France régit la présence de soldats français dans le pays.'],
    ['fr', 'Le Tchad a pris des mesures économiques en faveur des éleveurs.'],
    ['en', 'Chad announced economic measures for its herders.'],
  ] as const)('%s: nobody does anything to another: %s', (language, text) => {
    expect(events(language, text)).toEqual([]);
  });

  test.each([
    [
      'fr',
      'Oslo ratifie en un temps record le pacte de défense conclu avec Tallinn.',
      ['signed EST+NOR', 'ratified NOR'],
    ],
    ['en', 'Norway ratified the defence pact signed with Estonia.', ['signed EST+NOR', 'ratified NOR']],
  ] as const)('%s: a pact signed with somebody was signed by both: %s', (language, text, expected) => {
    expect(steps(language, text)).toEqual(expected);
  });

  test.each([
    ['fr', 'Amnesty International a exigé la fin de la censure au Tchad.'],
    ['en', 'Chad demanded immediate talks with its neighbour Niger.'],
  ] as const)('%s: who asks asks, told to a paper or not: %s', (language, text) => {
    expect(events(language, text).some((one) => one.startsWith('REQUEST'))).toBe(true);
  });
});
