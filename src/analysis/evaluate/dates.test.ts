import { expect, test } from 'vitest';
import type { DateSpan } from '../../model/index.ts';
import { dateHolds, edtfInterval } from './dates.ts';
import { GoldFact } from './gold.ts';

const base = {
  id: 'g',
  kind: 'event',
  type: 'CONSULT',
  source: [],
  target: [],
  status: 'asserted',
  sentence_start: 'x',
};
const gold = (date: string | null, date_basis = 'text') => GoldFact.parse({ ...base, date, date_basis });
const span = (from: string | null, to: string | null): DateSpan => ({ from, to, precision: 'day', basis: 'text' });

test('EDTF dates are intervals of days', () => {
  expect(edtfInterval('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  expect(edtfInterval('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(edtfInterval('2024-06-19')).toEqual({ from: '2024-06-19', to: '2024-06-19' });
  expect(edtfInterval('2022-02/2024-11')).toEqual({ from: '2022-02-01', to: '2024-11-30' });
});

test.each([
  ['the same day', gold('2024-06-19'), span('2024-06-19', '2024-06-19'), true],
  ['another day', gold('2024-06-19'), span('2024-06-18', '2024-06-18'), false],
  ['the month of the day', gold('2024-06-19'), span('2024-06-01', '2024-06-30'), true],
  ['the year of the day says too little', gold('2024-06-19'), span('2024-01-01', '2024-12-31'), false],
  [
    'unless gold concluded the day from elsewhere',
    gold('2024-06-19', 'context'),
    span('2024-01-01', '2024-12-31'),
    true,
  ],
  ['a day of the month', gold('2024-06'), span('2024-06-18', '2024-06-19'), true],
  ['days across the month', gold('2024-06'), span('2024-05-30', '2024-06-02'), false],
  ['nothing where the text tells', gold('2024-06'), null, false],
  ['nothing where gold concluded', gold('2024-06', 'external'), null, true],
  ['a wrong day where gold concluded', gold('2024-11-11', 'external'), span('2024-11-12', '2024-11-12'), false],
  ['an end that is not told', gold('2022-02/2024-11'), span('2022-02-01', null), true],
  ['a wrong beginning', gold('2022-02/2024-11'), span('2021-02-01', null), false],
  ['gold without a date asks nothing', gold(null), span('2024-06-19', '2024-06-19'), null],
])('%s', (_name, fact, ours, right) => {
  expect(dateHolds(fact, ours)).toBe(right);
});
