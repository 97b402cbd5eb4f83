import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

test.each([
  ['Last month the foreign ministers of Peru and Chile met in Lima.', 'CONSULT CHL+PER > CHL+PER'],
  ['During the visit the leaders of Peru and Chile held talks.', 'CONSULT CHL+PER > CHL+PER'],
  ['In May the president of Peru visited Chile.', 'CONSULT PER > CHL'],
])('whoever stands behind a phrase without a comma does it: %s', (text, expected) => {
  const side = (ids: readonly string[]): string =>
    ids
      .filter((id) => id.length === 3)
      .sort()
      .join('+');
  const found = readText(text, 'en').events.map((one) => `${one.type} ${side(one.sources)} > ${side(one.targets)}`);
  expect(found).toEqual([expected]);
});
