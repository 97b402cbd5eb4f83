import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const blows = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language)
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ sources, targets }) => `${sources} > ${targets}`);

test.each([
  ['The treaty comes a week after an Israeli strike on Doha, killing five people.', 'en', ['ISR > QAT']],
  ['Turkey condemned a Russian strike on Odesa, killing three sailors.', 'en', ['RUS > UKR']],
  ['Pakistan launched an air strike on Kandahar, killing six people.', 'en', ['PAK > AFG']],
  ['La Turquie a condamné un raid russe sur Odessa, tuant trois marins.', 'fr', ['RUS > UKR']],
] as const)('%s', (text, language, told) => {
  expect(blows(text, language)).toEqual(told);
});
