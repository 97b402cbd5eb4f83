import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (language: 'en' | 'fr', text: string) =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets }) =>
      `${type} ${[...new Set([...sources, ...targets])].filter((id) => !id.startsWith('person:'))}`,
  );

it.each([
  [
    'en',
    'The Indian and Chinese foreign ministers held talks on the sidelines of the G20 summit.',
    ['CONSULT IND,CHN'],
  ],
  ['en', 'Narendra Modi met Xi Jinping at the BRICS summit in Kazan.', ['CONSULT IND,CHN']],
  ['fr', 'Les ministres indien et chinois se sont entretenus en marge du sommet du G20.', ['CONSULT IND,CHN']],
  ['fr', 'Narendra Modi a rencontré Xi Jinping lors du sommet des Brics à Kazan.', ['CONSULT IND,CHN']],
  // A summit that is told for itself is one.
  ['fr', 'Un sommet entre la Chine et la Russie se tiendra à Kazan.', ['CONSULT CHN,RUS']],
] as const)('where two met is no meeting of a body: %s %s', (language, text, events) => {
  expect(told(language, text)).toEqual(events);
});
