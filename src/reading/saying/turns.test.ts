import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets, factuality, mood }) =>
      `${type} ${sources.join('+')} > ${targets.join('+')} ${factuality} ${mood}`,
  );

describe('a turn of phrase above a verb tells whether the act is done', () => {
  test.each([
    ['en', 'Gabon did not hesitate to condemn Togo.'],
    ['en', 'Gabon never stopped criticising Togo.'],
    ['en', 'Gabon went on to condemn Togo.'],
    ['en', 'Gabon went as far as to condemn Togo.'],
    ['en', 'Gabon was the first to condemn Togo.'],
    ['en', 'Gabon took the unusual step of condemning Togo.'],
    ['en', 'Gabon wasted no time in condemning Togo.'],
    ['en', 'Gabon joined other countries in condemning Togo.'],
    ['en', 'Gabon was quick to condemn Togo.'],
    ['en', 'Gabon became the only country to condemn Togo.'],
    ['fr', 'Le Gabon n’a pas hésité à condamner le Togo.'],
    ['fr', 'Le Gabon ne cesse de critiquer le Togo.'],
    ['fr', 'Le Gabon n’a pas perdu de temps pour condamner le Togo.'],
  ] as const)('%s: done: %s', (language, text) => {
    expect(told(text, language)).toEqual(['ACCUSE GAB > TGO CT+ asserted']);
  });

  test.each([
    ['en', 'Gabon is about to attack Togo.', 'ASSAULT GAB > TGO PR+ planned'],
    ['en', 'Gabon is on the verge of attacking Togo.', 'ASSAULT GAB > TGO PR+ planned'],
    ['en', 'Gabon is close to sending drones to Togo.', 'AID GAB > TGO PR+ planned'],
    ['fr', 'Le Gabon est sur le point d’attaquer le Togo.', 'ASSAULT GAB > TGO PR+ planned'],
    ['fr', 'Le Gabon semble avoir attaqué le Togo.', 'ASSAULT GAB > TGO PR+ asserted'],
    ['en', 'Gabon appears to have attacked Togo.', 'ASSAULT GAB > TGO PR+ asserted'],
  ] as const)('%s: not done yet, or not sure: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual([expected]);
  });

  test.each([
    ['en', 'Gabon played down the risk of attacking Togo.'],
    ['en', 'Gabon has yet to condemn Togo.'],
    ['en', 'Gabon is yet to condemn Togo.'],
    ['en', 'Gabon decided against attacking Togo.'],
    ['en', 'Gabon came close to attacking Togo.'],
    ['en', 'Instead of attacking Togo, Gabon held elections.'],
    ['en', 'Gabon held elections rather than attacking Togo.'],
    ['fr', 'Le Gabon a failli attaquer le Togo.'],
    ['fr', 'Le Gabon s’est gardé de condamner le Togo.'],
    ['fr', 'Au lieu d’attaquer le Togo, le Gabon a organisé des élections.'],
    ['fr', 'Le Gabon a organisé des élections plutôt que d’attaquer le Togo.'],
    ['fr', 'Le Gabon était à deux doigts d’attaquer le Togo.'],
  ] as const)('%s: not done: %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });
});
