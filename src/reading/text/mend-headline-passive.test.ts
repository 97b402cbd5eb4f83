import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'en').events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test.each([
  '# Kenya urged to play larger role in Somalia',
  '# Norway told to leave Mali',
  '# Kenya condemned over Kampala raid',
  '# Danes convicted of torture in Somalia',
])('whom a headline’s past is done to does not do it: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['# Kenya urged Somalia to leave', ['REQUEST KEN > SOM']],
  ['Kenya condemned over the weekend a raid by Rwanda.', ['ACCUSE KEN > RWA']],
  ['# Kenya arrested in Mombasa five Somali sailors', ['COERCE KEN > SOM']],
] as const)('whoever has an object, or stands in a sentence, does: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
