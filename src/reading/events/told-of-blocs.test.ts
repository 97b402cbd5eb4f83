import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en' = 'en'): string[] =>
  readText(text, language, '2025-03-05').events.map(
    ({ type, sources, targets }) =>
      `${type} ${[sources, targets].map((ids) => ids.filter((id) => !id.startsWith('person:')).join('+')).join(' > ')}`,
  );

test.each([
  ["The CSTO met in Oslo. Armenia stayed away from the bloc's meetings.", 'REJECT ARM > org:csto'],
  ['Armenia will stay away from meetings of a military alliance led by Russia.', 'REJECT ARM > org:csto'],
  ['Russia wound up three days of war games off Norway.', 'MOBILIZE RUS > NOR'],
  [
    'Brazil began the exercises in answer to a meeting between the president of Peru and the speaker of the Chilean senate.',
    'CONSULT PER+CHL > PER+CHL',
  ],
  ['Santiago sent a minister to Lima to ask the president not to sign.', 'REQUEST CHL > PER'],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['Asked by a deputy when the pact would be signed, Gabriel Boric declined to say.'],
  ['Norwegian ships rehearsed sealing off a port in Sweden.'],
  ['London summoned the Israeli ambassador over the blockade of Gaza.'],
])('nothing is asked or done: %s', (text) => {
  expect(told(text).filter((one) => /^(REQUEST|COERCE \S)/.test(one))).toEqual([]);
});
