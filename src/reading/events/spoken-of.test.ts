import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sanctions = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language)
    .events.filter(({ type }) => type === 'SANCTION')
    .map(({ sources, targets }) => `${sources} > ${targets}`);

test.each([
  ['en', 'Norway urges sanctions on Chad over the border raids.'],
  ['en', 'Sanctions against Chad are one option, the Norwegian minister said.'],
  ['en', 'Norway discussed sanctions against Chad with Kenya.'],
  ['fr', 'La Norvège a appelé à des sanctions contre le Tchad.'],
  ['fr', 'Des sanctions contre le Tchad sont une option, a dit le ministre norvégien.'],
  ['fr', 'La Norvège a discuté avec le Kenya de sanctions contre le Tchad.'],
] as const)('sanctions that are only spoken of are none: %s %s', (language, text) => {
  expect(sanctions(text, language)).toEqual([]);
});

test.each([
  ['en', 'The sanctions on Chad hit its cotton growers.', ' > TCD'],
  ['en', 'New sanctions on Chad were announced on Monday.', ' > TCD'],
  ['fr', 'Les sanctions contre le Tchad touchent ses planteurs de coton.', ' > TCD'],
  ['fr', 'Le Tchad, confronté à des sanctions, cherche des alliés.', ' > TCD'],
] as const)('sanctions that are in force are told: %s %s', (language, text, expected) => {
  expect(sanctions(text, language)).toEqual([expected]);
});
