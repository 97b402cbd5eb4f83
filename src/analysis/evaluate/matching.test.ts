import { expect, test } from 'vitest';
import { matchAll } from './matching.ts';

const rates = (table: readonly (readonly (number | null)[])[]) => {
  const rows = table.map((_row, index) => index);
  const columns = (table[0] ?? []).map((_cell, index) => index);
  return matchAll(rows, columns, (row, column) => table[row]![column]!);
};

test('matches as many as can be, moving a pair aside for another', () => {
  expect(
    rates([
      [1, 1],
      [1, null],
    ]),
  ).toEqual([1, 0]);
  expect(
    rates([
      [1, null, null],
      [1, 1, null],
      [1, 1, 1],
    ]),
  ).toEqual([0, 1, 2]);
});

test('takes the better partner where both would do', () => {
  expect(rates([[1, 3, 2]])).toEqual([1]);
  expect(rates([[2, 2]])).toEqual([0]);
});

test('leaves alone what fits nothing', () => {
  expect(rates([[null], [0]])).toEqual([null, 0]);
  expect(rates([])).toEqual([]);
});
