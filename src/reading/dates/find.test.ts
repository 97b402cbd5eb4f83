import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { documentOf } from '../read-text.testing.ts';
import { sceneOf } from '../scene-of.ts';

const pieces = fc.constantFrom(
  ...[
    'lundi',
    'le',
    '31',
    '29 février',
    'juin',
    'dernier',
    '2024',
    'mi-',
    'début',
    'hier',
    'dans',
    'les',
    'prochains mois',
  ],
  ...[
    'last',
    'Monday',
    'June',
    '0',
    '99',
    'early',
    'this year',
    'May 32',
    '(1961)',
    'le lendemain',
    'il y a',
    'trois ans',
  ],
  ...['.', ',', '–', '«', '\u202f', '12.000', 'soldats', '$3', 'billion', 'à', 'et', 'jusqu’à', '\n'],
);

test('whatever the words, a date lies within the text and its ends are in order', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 1, maxLength: 14 }),
      fc.constantFrom('fr' as const, 'en' as const),
      fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-01', null),
      (words, language, published) => {
        const text = words.join(' ');
        const { dates, quantities } = sceneOf(documentOf(text, language, published), loadKnowledge(), language);
        for (const one of [...dates.flat(), ...quantities.flat()]) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.start).toBeLessThan(one.end);
        }
        for (const { start, end, text: found, span } of dates.flat()) {
          expect(text.slice(start, end)).toBe(found);
          if (span.from && span.to) expect(span.from <= span.to).toBe(true);
        }
        for (const { quantity } of quantities.flat()) {
          if (quantity.min !== null && quantity.max !== null) expect(quantity.min).toBeLessThanOrEqual(quantity.max);
        }
      },
    ),
    { numRuns: 150 },
  );
});
