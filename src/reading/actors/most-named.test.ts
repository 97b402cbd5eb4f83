import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const calls = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language)
    .events.filter(({ type }) => type === 'REQUEST')
    .map(({ sources, targets }) => `${sources.join('+')} > ${[...targets].sort().join('+')}`);

test.each([
  [
    'fr',
    "L'Égypte a armé la Somalie. L'Éthiopie s'inquiète. La Somalie remercie l'Égypte. L'Éthiopie menace la Somalie. L'Égypte et l'Éthiopie se disputent le Nil. La Somalie a réagi. Washington a appelé les trois pays à la retenue.",
    ['USA > EGY+ETH+SOM'],
  ],
  [
    'en',
    'Egypt armed Somalia. Ethiopia is worried. Somalia thanked Egypt. Ethiopia threatened Somalia. Egypt and Ethiopia are at odds. Somalia reacted. Washington urged the three countries to show restraint.',
    ['USA > EGY+ETH+SOM'],
  ],
  ['fr', "L'Égypte a armé la Somalie. Washington a appelé les trois pays à la retenue.", []],
] as const)('«les trois pays» that no sentence lists are those named most: %s %s', (language, text, expected) => {
  expect(calls(text, language)).toEqual(expected);
});
