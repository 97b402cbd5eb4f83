import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { intakeErrorCodes } from '../../src/intake/index.ts';

const messages = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../messages/intake.${language}.json`, import.meta.url), 'utf8'));
const placeholders = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!).sort();

test.each(['fr', 'en'])('every failure has its message in %s, and no message is left over', (language) => {
  expect(Object.keys(messages(language)).sort()).toEqual([...intakeErrorCodes].sort());
});

test.each(intakeErrorCodes)('%s says the same in both languages', (code) => {
  expect(placeholders(messages('fr')[code]!)).toEqual(placeholders(messages('en')[code]!));
});
