import { expect, it } from 'vitest';
import { distinct, type Found, foundFor } from './found.ts';

const found = (id: string, start: number): Found => ({ id, start, end: start + 3, text: id, how: 'name' });
const lists: readonly (readonly Found[])[] = [
  [found('FRA', 0), found('BEL', 9)],
  [],
  [found('BEL', 20), found('FRA', 31)],
  [found('PER', 40)],
];

it('finds for each of some things, and keeps the first of one id', () => {
  expect(foundFor(lists, (list) => list)).toEqual([found('FRA', 0), found('BEL', 9), found('PER', 40)]);
  expect(foundFor(lists, (list) => list)).toEqual(distinct(lists.flat()));
});

it('finds nothing for nothing', () => {
  expect(foundFor([], () => lists[0]!)).toEqual([]);
});
