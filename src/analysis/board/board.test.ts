import { expect, test } from 'vitest';
import type { AllianceRecord } from '../../model/index.ts';
import { boardOf } from './board.ts';

const claim = (
  id: string,
  kind: string,
  sources: string[],
  number: number | null,
  start: number,
  more: object = {},
) => ({
  ...{ id, kind, sources, targets: [], about: [], factuality: 'CT+', mood: 'asserted', origins: [] },
  quantity: number === null ? null : { min: number, max: number, unit: 'soldiers', approximate: false },
  evidence: [{ document: id.startsWith('late') ? 'late' : 'early', start }],
  ...more,
});
const record = {
  documents: [
    { id: 'late', published: '2025-04-30' },
    { id: 'early', published: '2024-10-19' },
  ],
  actors: [],
  events: [],
  claims: [
    claim('late', 'quantity', ['PRK'], 15000, 100),
    claim('early', 'quantity', ['PRK', 'RUS'], 11000, 5000),
    claim('early other', 'quantity', ['RUS', 'PRK'], 3000, 5200),
    claim('early elsewhere', 'quantity', ['FRA'], 1500, 20),
    claim('late days', 'quantity', ['PRK'], 8, 900, { quantity: { min: 8, max: 8, unit: 'days', approximate: false } }),
    claim('late denial', 'denial', ['RUS'], null, 300),
    claim('late evasion', 'evasion', ['RUS'], null, 9000),
    claim('late answer', 'evasion', ['RUS'], null, 9000, { about: ['early elsewhere'] }),
  ],
} as unknown as AllianceRecord;

test('figures that name a common side answer one question, by day, with who denies beside them', () => {
  expect(boardOf(record, 9)).toEqual([
    { unit: 'soldiers', actors: ['PRK', 'RUS'], answers: ['early', 'early other', 'late'], others: ['late denial'] },
    { unit: 'soldiers', actors: ['FRA'], answers: ['early elsewhere'], others: ['late answer'] },
  ]);
});
