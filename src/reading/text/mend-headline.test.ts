import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const eventsOf = (text: string) =>
  readText(text, 'en', '2024-11-05').events.map(({ type, sources, targets, mood }) =>
    [type, sources.join('+'), targets.join('+'), mood].join(' '),
  );

it.each([
  ['Denmark to fund Ukrainian howitzer plant', 'AID DNK UKR planned'],
  ['Japan to arm Philippine coast guard', 'AID JPN PHL planned'],
  ['Colombian president due in Beijing on Tuesday', 'CONSULT COL+person:gustavo-petro CHN planned'],
  ['Ukraine hits Russian port as Kremlin threatens Poland', 'THREATEN RUS POL asserted'],
])('reads the verb of a headline: %s', (headline, told) => {
  expect(eventsOf(headline)).toContain(told);
});

it('leaves a name with a place behind «to» alone', () => {
  expect(eventsOf('Road to Denmark fund opens')).toEqual([]);
});
