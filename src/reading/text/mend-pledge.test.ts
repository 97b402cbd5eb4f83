import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const duties = (sentence: string): string[] => {
  const { agreements } = readText(`Greece and Cyprus signed a defence pact. ${sentence}`, 'en', '2025-03-05');
  return [...new Set(agreements.flatMap(({ obligations }) => obligations.map(({ duty }) => duty)))];
};

test.each([
  ['The two countries pledge not to attack each other.', ['no-aggression']],
  ["Each side promises to come to the other's aid in case of attack.", ['assist-as-deemed-necessary']],
  ['Critics of the plan to build a base fell silent.', []],
])('an intent that looks like a noun: %s', (sentence, expected) => {
  expect(duties(sentence)).toEqual(expected);
});
