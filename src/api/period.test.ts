import { describe, expect, it } from 'vitest';
import type { DateSpan } from '../model/index.ts';
import { compareDates, periodOf } from './period.ts';

const span = (from: string | null, to: string | null, precision: DateSpan['precision'] = 'day'): DateSpan => ({
  ...{ from, to, precision },
  basis: 'text',
});

describe('periodOf', () => {
  it.each([
    [span('2024-06-19', '2024-06-19'), '2024-06'],
    [span('2024-06-01', '2024-06-30', 'month'), '2024-06'],
    [span('2024-05-30', '2024-06-02', 'interval'), '2024'],
    [span('2024-06-01', '2024-08-31', 'season'), '2024'],
    [span('2024-01-01', '2024-12-31', 'year'), '2024'],
    [span('2022-02-01', null, 'month'), '2022-02'],
    [span(null, '2021-03-05'), '2021-03'],
    [span('1960-01-01', '1969-12-31', 'decade'), '196X'],
    [span(null, null), null],
    [null, null],
  ])('puts %j under %s', (date, period) => {
    expect(periodOf(date)).toBe(period);
  });
});

describe('compareDates', () => {
  it('goes from decade to year to month to day, and ends with the undated', () => {
    const inOrder = [
      span('1960-01-01', '1969-12-31', 'decade'),
      span('1961-01-01', '1961-12-31', 'year'),
      span('1961-07-06', '1961-07-06'),
      span('2024-01-01', '2024-12-31', 'year'),
      span('2024-01-01', '2024-01-01'),
      span('2024-01-01', '2024-01-31', 'month'),
      span('2024-01-02', '2024-01-02'),
      null,
    ];
    expect([...inOrder].reverse().sort(compareDates)).toEqual(inOrder);
  });
});
