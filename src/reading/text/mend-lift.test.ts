import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.filter((id) => !id.startsWith('person:'))} > ${targets}`,
  );

test.each([
  ['Chad accused Sudan of hiding rebels and expelled its envoy.', 'en', ['ACCUSE TCD > SDN', 'SANCTION TCD > SDN']],
  [
    'Lima a accusé Quito de cacher des rebelles et a rappelé son ambassadeur.',
    'fr',
    ['ACCUSE PER > ECU', 'SANCTION PER > ECU'],
  ],
] as const)('a past beside a participle or infinitive is beside the verb above: %s', (text, language, expected) => {
  expect(sidesOf(text, language)).toEqual(expected);
});

test.each([
  ["M. Tebboune avait alors accusé Paris d'avoir ouvert une course aux armements.", 'fr', ['ACCUSE DZA > FRA']],
  ['Kenya said it stood by Ethiopia.', 'en', ['SUPPORT KEN > ETH']],
] as const)('what is no passive has its subject: %s', (text, language, expected) => {
  expect(sidesOf(text, language)).toEqual(expected);
});
