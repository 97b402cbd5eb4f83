import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} ${targets.join('+')}`,
  );

test.each([
  [
    'en',
    'Kenya has had a hard summer and, according to several diplomats, pressed Malawi to withdraw.',
    'REQUEST KEN MWI',
  ],
  ['en', 'Kenya had long waited but, in the end, expelled two Malawian envoys.', 'SANCTION KEN MWI'],
  ['en', 'Kenya voted in May and, after a long silence, criticised Malawi.', 'ACCUSE KEN MWI'],
  ['fr', 'Le Kenya a connu un été difficile et, selon plusieurs diplomates, a condamné le Malawi.', 'ACCUSE KEN MWI'],
] as const)('the second verb behind an aside is of the same subject, %s: %s', (language, text, expected) =>
  expect(told(text, language)).toEqual([expected]),
);

test.each([
  ['en', 'Kenya voted in May and, in the north, armed Malawian rebels rested.'],
  ['en', 'Kenya voted in May and, in the north, sanctioned Malawian banks reopened.'],
] as const)('who is described by a participle does something else, %s: %s', (language, text) =>
  expect(told(text, language)).toEqual([]),
);
