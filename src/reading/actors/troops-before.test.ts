import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test.each([
  ['fr', "L'Éthiopie compte 3.000 soldats en Somalie. Mogadiscio a menacé de les expulser.", ['THREATEN SOM > ETH']],
  [
    'en',
    'Ethiopia has 3,000 soldiers in Somalia. Mogadishu threatened to expel them.',
    ['AID ETH > SOM', 'THREATEN SOM > ETH'],
  ],
  ['fr', "L'Éthiopie compte 3.000 écoles. Mogadiscio a promis de les visiter.", []],
  ['en', 'Ethiopia has 3,000 schools. Mogadishu promised to visit them.', []],
] as const)('«les», "them" are the troops told before, of their state: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
