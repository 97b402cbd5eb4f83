import { expect, test } from 'vitest';
import { lowered } from './pins.ts';

test('a floor that would drop or vanish is named; one that rises or is new is not', () => {
  const before = { gold: 'a', floors: { 'core.recall': 0.5, 'core.precision': 0.8, 'claim.f1': 0.2, 'event.f1': 0.4 } };
  const after = {
    gold: 'a',
    floors: { 'core.recall': 0.49, 'core.precision': 0.9, 'event.f1': 0.4, 'accuracy.date': 0.1 },
  };
  expect(lowered(before, after)).toEqual(['core.recall', 'claim.f1']);
});
