import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'en', '2025-09-15').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')}>${targets.join('+')}`,
  );

describe('names behind a month that opens the sentence', () => {
  test.each([
    ['In September, Chad and Sudan condemned Libya.', 'ACCUSE TCD+SDN>LBY'],
    ['In May, Peru and Ecuador clashed.', 'ASSAULT PER+ECU>PER+ECU'],
  ])('are its subject: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test('the month of a visit is joined to nobody', () => {
    expect(told('In May, June and July Chad attacked Sudan.')).toContain('ASSAULT TCD>SDN');
  });
});
