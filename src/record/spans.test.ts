import { expect, test } from 'vitest';
import type { DateSpan } from '../model/index.ts';
import { daysAfter, finest, partialSpan } from './spans.ts';

const since = (from: string): DateSpan => ({ from, to: null, precision: 'interval', basis: 'text' });

test('a day is finer than a month, and any closed span than an open one', () => {
  const [day, month] = [partialSpan('2025-06-17', 'text'), partialSpan('2025-06', 'text')];
  expect(finest([since('2025-06-17'), month, null, day])).toBe(day);
  expect(finest([since('2025-06-17'), partialSpan('1990', 'text')])!.from).toBe('1990-01-01');
});

test('of what goes on, the later beginning says more: «since 17 June» is finer than «since June»', () => {
  expect(finest([since('2025-06-01'), since('2025-06-17')])).toEqual(since('2025-06-17'));
});

test('a part of a date covers its days, and days are counted over months', () => {
  expect(partialSpan('2024-02', 'correction')).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01');
});
