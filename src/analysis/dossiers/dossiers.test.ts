import { expect, test } from 'vitest';
import type { AllianceRecord } from '../../model/index.ts';
import { dossiersOf } from './dossiers.ts';

const date = (from: string, to = from) => ({ from, to, precision: 'day', basis: 'text' }) as const;
const record = {
  actors: [
    { id: 'RUS', kind: 'state', of: null },
    { id: 'PRK', kind: 'state', of: null },
    { id: 'person:vladimir-poutine', kind: 'person', of: 'RUS' },
  ],
  events: [
    { sources: ['person:vladimir-poutine', 'RUS'], targets: ['PRK'], date: date('2024-06-19') },
    { sources: ['PRK'], targets: ['RUS'], date: date('2024-10-08') },
    { sources: ['PRK'], targets: ['RUS'], date: date('1961-07-06') },
    { sources: ['PRK', 'RUS'], targets: ['PRK', 'RUS'], date: date('2024-07-01', '2024-08-31') },
    { sources: ['RUS'], targets: ['CHN'], date: null },
    { sources: ['RUS'], targets: ['some experts'], date: null },
  ],
  agreements: [{ parties: ['PRK', 'RUS'], steps: [], obligations: [] }],
} as unknown as AllianceRecord;

test('a relation that many facts tell of is a dossier, with the months in which most of it lies', () => {
  expect(dossiersOf(record, 5)).toEqual([{ actors: ['PRK', 'RUS'], facts: 5, from: '1961-07-01', to: '2024-10-31' }]);
});

test('so many are suggested at most', () => {
  expect(dossiersOf(record, 0)).toEqual([]);
});
