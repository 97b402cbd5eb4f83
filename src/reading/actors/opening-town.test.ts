import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

test.each([
  ['fr', 'À Santiago, la porte-parole du ministère des Affaires étrangères a condamné le Pérou.', ['CHL']],
  ['fr', 'À Santiago, le ministère des Affaires étrangères a condamné le Pérou.', ['CHL']],
  ['fr', 'À Santiago, le ministre de la Défense a condamné le Pérou.', ['CHL']],
  ['en', 'In Santiago, the foreign ministry spokeswoman condemned Peru.', ['CHL']],
  // Whoever has an owner is that one's, wherever he speaks.
  ['fr', 'À Santiago, le ministre norvégien de la Défense a condamné le Pérou.', ['NOR']],
] as const)('%s: %s', (language, text, sources) => {
  const [event] = readText(text, language).events;
  expect(event?.sources.filter((id) => !id.startsWith('person:'))).toEqual(sources);
});
