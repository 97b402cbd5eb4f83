import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en' = 'fr'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) =>
    `${type} ${sources.join('+')} > ${targets.join('+')}`.trim(),
  );

test('«de nouveaux partenaires» is what the verb has for its object', () => {
  expect(told('Nairobi cherche maintenant auprès de la Chine de nouveaux partenaires militaires.')).toEqual([
    'COOPERATE KEN > CHN',
  ]);
  expect(told('Nairobi parle de nouveaux partenaires en Chine.')).toEqual([]);
});

test.each([
  ['fr', 'Le Kenya hésite. Et cherche de nouveaux partenaires auprès de la Chine.'],
  ['en', 'Kenya hesitates. And is looking for new partners in China.'],
] as const)('a sentence without a subject goes on with that of the one before: %s', (language, text) => {
  expect(told(text, language)).toEqual(['COOPERATE KEN > CHN']);
});
