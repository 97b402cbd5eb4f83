import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test.each([
  [
    'Kenya recalled its ambassador after Tanzania expelled two Kenyan diplomats.',
    'en',
    ['SANCTION KEN > TZA', 'SANCTION TZA > KEN'],
  ],
  ['Greece protested after Turkey signed a maritime accord with Libya.', 'en', ['ACCUSE GRC > TUR']],
  [
    'Bamako a dénoncé Alger après que l’armée algérienne a abattu un drone malien.',
    'fr',
    ['ACCUSE MLI > DZA', 'ASSAULT DZA > MLI'],
  ],
] as const)('%s', (text, language, events) => {
  expect(told(text, language)).toEqual(events);
});

test('whoever signs a pact is a party, also where the other side is no state', () => {
  const { agreements } = readText(
    'Kenya and Uganda are close. Kenya protested after Rwanda signed a defence pact with a rebel enclave. Uganda backs Kenya.',
    'en',
  );
  expect(agreements.filter(({ parties }) => parties.join() === 'KEN,UGA')).toEqual([]);
});
