import { expect, test } from 'vitest';
import type { RecordEvent } from '../../model/index.ts';
import { intensityOf } from './intensity.ts';

const event = (change: Partial<RecordEvent>): RecordEvent =>
  ({
    type: 'CONSULT',
    mode: null,
    dimensions: ['diplomacy'],
    factuality: 'CT+',
    mood: 'asserted',
    ...change,
  }) as RecordEvent;
const date = (from: string | null, to = from) => ({ from, to, precision: 'day', basis: 'text' }) as const;
const weightOf = ({ type }: Pick<RecordEvent, 'type'>) => (type === 'ASSAULT' ? -9 : 2.5);

const events = [
  event({ date: date('2024-06-18') }),
  event({ date: date('2024-06-01', '2024-06-30'), dimensions: [] }),
  event({ date: date('2024-06-20'), type: 'ASSAULT', dimensions: ['troops', 'diplomacy'] }),
  event({ date: date('2024-07-01', '2024-08-31') }),
  event({ date: null }),
  event({ date: date('2022-02-24', null) }),
  event({ date: date('2024-06-21'), mood: 'planned' }),
  event({ date: date('2024-06-21'), factuality: 'CT-' }),
];

test('months hold what happened in them, each weight with its number, the middle and the dimensions', () => {
  expect(intensityOf({ events }, 'month', weightOf)).toEqual({
    periods: [
      {
        period: '2024-06',
        cooperation: 2,
        conflict: 1,
        median: 2.5,
        weights: [
          { weight: -9, events: 1 },
          { weight: 2.5, events: 2 },
        ],
        dimensions: [
          { dimension: 'troops', cooperation: 0, conflict: 1 },
          { dimension: 'diplomacy', cooperation: 1, conflict: 1 },
        ],
      },
    ],
    vague: 3,
  });
});

test('a year holds what is too vague for a month', () => {
  const { periods, vague } = intensityOf({ events }, 'year', weightOf);
  expect(periods.map(({ period, cooperation }) => [period, cooperation])).toEqual([['2024', 3]]);
  expect(vague).toBe(2);
});
