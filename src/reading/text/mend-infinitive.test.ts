import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const events = (text: string): string[] =>
  readText(text, 'en', '2025-03-05').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test.each([
  ["Caracas condemned Peru's decision to freeze assets of Venezuelan ministers.", 'SANCTION PER > VEN'],
  [
    'Santiago sent a minister, Julio Rojas, to Lima last week to ask Boluarte not to sign.',
    'REQUEST CHL > PER+person:dina-boluarte',
  ],
  ['Oslo explained its decision to freeze assets held by Belarusian judges.', 'SANCTION NOR > BLR'],
])('an infinitive that was taken for a noun: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});
