import { expect, test } from 'vitest';
import { boundary } from './day.ts';

test.each([
  ['from', '2024', '2024-01-01'],
  ['to', '2024', '2024-12-31'],
  ['from', '2024-02', '2024-02-01'],
  ['to', '2024-02', '2024-02-29'],
  ['to', '2023-02', '2023-02-28'],
  ['to', '2024-12', '2024-12-31'],
  ['from', '2024-06-19', '2024-06-19'],
  ['to', '2024-06-19', '2024-06-19'],
] as const)('%s %s is %s', (side, given, day) => {
  expect(boundary(side, given)).toBe(day);
});

test.each(['', '24', '2024-6', '19/06/2024', '2024-06-19T00:00', '2024-02-30', '2024-13', '2024-00'])(
  '%j is no date',
  (given) => {
    expect(() => boundary('from', given)).toThrow();
  },
);
