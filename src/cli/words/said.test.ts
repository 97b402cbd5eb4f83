import { describe, expect, it } from 'vitest';
import type { DateSpan, Quantity } from '../../model/index.ts';
import { translator } from '../messages.ts';
import { spanIn } from './date.ts';
import { quantityIn } from './quantity.ts';

const money: Quantity = { min: 42e9, max: 42e9, unit: 'USD', approximate: false };
const since: DateSpan = { from: '2022-02-24', to: null, precision: 'day', basis: 'text' };

describe('the terminal says numbers and dates as the pages do', () => {
  it.each([
    ['fr', '42 milliards de dollars', 'depuis le 24 février 2022'],
    ['en', '42 billion US dollars', 'since 24 February 2022'],
  ] as const)('in %s', (language, number, date) => {
    const t = translator(language);
    expect(quantityIn(money, language, t).replace(/\s/g, ' ')).toBe(number);
    expect(spanIn(since, language, t)).toBe(date);
  });
});
