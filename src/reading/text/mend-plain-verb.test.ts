import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string): string[] =>
  readText(text, 'en').events.map(
    ({ type, sources, targets }) => `${type} ${sources.toSorted()} > ${targets.toSorted()}`,
  );

test.each([
  ['Vietnam is a cautious buyer. It buys arms from Russia.', ['COOPERATE VNM > RUS']],
  ['Russia and Belarus back the Serbian plan.', ['SUPPORT BLR,RUS > SRB']],
  ['Philippines, Vietnam to hold joint drills', ['COOPERATE PHL,VNM > PHL,VNM']],
  ['Troops came back and the army of Sudan rested.', []],
])('%s', (text, expected) => {
  expect(sidesOf(text)).toEqual(expected);
});
