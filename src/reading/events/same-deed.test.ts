import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test.each([
  ['Peru recognised Palestine, as did Chile.', 'en', ['SUPPORT PER > PSE', 'SUPPORT CHL > PSE']],
  [
    'Poland closed its border with Belarus. Latvia and Estonia did the same.',
    'en',
    ['SANCTION POL > BLR', 'SANCTION LVA,EST > BLR'],
  ],
  [
    "Londres a gelé une partie de son aide à Kigali et l'Allemagne en a fait autant en mars.",
    'fr',
    ['SANCTION GBR > RWA', 'SANCTION DEU > RWA'],
  ],
  [
    "Le Caire a expulsé l'ambassadeur soudanais et Khartoum a répliqué de la même manière.",
    'fr',
    ['SANCTION EGY > SDN', 'SANCTION SDN > EGY'],
  ],
] as const)('who does as another did: %s', (text, language, expected) => {
  expect(sidesOf(text, language)).toEqual(expected);
});

test('the like has its own date and sentence', () => {
  const { events } = readText(
    'Britain froze aid to Rwanda in February 2025. Germany followed suit in March 2025.',
    'en',
    '2025-06-01',
  );
  expect(events.map(({ sources, date, evidence }) => [sources, date?.from, evidence[0]!.quote])).toEqual([
    [['GBR'], '2025-02-01', 'Britain froze aid to Rwanda in February 2025.'],
    [['DEU'], '2025-03-01', 'Germany followed suit in March 2025.'],
  ]);
});

test.each(['The match was hard fought; Chile followed suit.', 'A statement has followed.'])(
  'no deed, no like: %s',
  (text) => {
    expect(sidesOf(text, 'en')).toEqual([]);
  },
);
