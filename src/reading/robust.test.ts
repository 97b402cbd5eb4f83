import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { readText } from './read-text.testing.ts';

const languages: readonly Language[] = ['fr', 'en'];
const words = [
  'Kiev',
  'a',
  'livré',
  'selon',
  'Moscou',
  'les',
  'deux',
  'pays',
  'signed',
  'a',
  'treaty',
  'said',
  'the',
  'minister',
  '«',
  '»',
  ',',
  '.',
  '?',
  ':',
  'lundi',
  '10.000',
  'soldats',
  'of',
  'between',
  'entre',
  'et',
  'and',
  'il',
  'leur',
];

function held(text: string, language: Language): void {
  const reading = readText(text, language);
  for (const { evidence } of [...reading.events, ...reading.agreements, ...reading.claims])
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
}

test('whatever the words, a reading is made and every quote is its span', { timeout: 60_000 }, () => {
  const salad = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((found) => found.join(' '));
  const text = fc.oneof(salad, fc.string({ unit: 'binary', maxLength: 200 }));
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (one, language) => held(one, language)),
    { numRuns: 300 },
  );
});

test('what no one writes as a sentence is passed over, not waited for', { timeout: 30_000 }, () => {
  for (const monster of ['Russie ', '10 000 soldats ', 'le 3 mai 2024 ', ', ', '« '])
    held(monster.repeat(10_000), 'fr');
});
