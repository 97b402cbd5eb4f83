import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const planned = (text: string, language: Language): string[] =>
  Object.values(readText(text, language, '2025-03-05').traces).flatMap(({ arguments: found }) =>
    found.filter(({ slot, value }) => slot === 'mood' && value === 'planned').map(({ how }) => how),
  );

test.each<[Language, string, string]>([
  ['fr', 'Le Kenya cherche à renforcer sa coopération militaire avec le Ghana.', 'aim'],
  ['en', 'Kenya is seeking to strengthen its military cooperation with Ghana.', 'aim'],
  ['fr', 'Le Kenya livrera des drones au Ghana.', 'wording'],
  ['en', 'Kenya will deliver drones to Ghana.', 'wording'],
  ['fr', 'Le Kenya s’est engagé à livrer des drones au Ghana.', 'wording'],
  ['en', 'Kenya promised to deliver drones to Ghana.', 'wording'],
  ['en', 'Kenya is to deliver drones to Ghana in May.', 'wording'],
])('%s: %s', (language, text, how) => {
  expect(new Set(planned(text, language))).toEqual(new Set([how]));
});
