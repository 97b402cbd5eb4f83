import { expect, test } from 'vitest';
import { disputeSide } from './dispute.ts';

const nothing = { step: null, date: null, quantity: null, factuality: null, place: null, actors: [] };
const day = (from: string | null, to = from, precision = 'day') => ({ from, to, precision, basis: 'text' });
const soldiers = (min: number | null, max: number | null, approximate = false) => ({
  ...{ min, max, approximate, unit: 'soldiers' },
});

test.each([
  ['numeric', '~11000 soldiers', { quantity: soldiers(11_000, 11_000, true) }],
  ['numeric', '3000 soldiers', { quantity: soldiers(3000, 3000) }],
  ['numeric', '10000..12000 soldiers', { quantity: soldiers(10_000, 12_000) }],
  ['numeric', '1000.. soldiers', { quantity: soldiers(1000, null) }],
  ['numeric', '..500 soldiers', { quantity: soldiers(null, 500) }],
  ['numeric', '4.8..5.2 percent', { quantity: { min: 4.8, max: 5.2, unit: 'percent', approximate: false } }],
  ['numeric', 'a few soldiers', {}],
  ['date', '2024-06-18', { date: day('2024-06-18') }],
  ['date', '2024-06-01/2024-06-30', { date: day('2024-06-01', '2024-06-30', 'interval') }],
  ['date', '2024-06-01/..', { date: day('2024-06-01', null, 'interval') }],
  ['date', 'signed 2024-06-18', { step: 'signed', date: day('2024-06-18') }],
  ['step', 'in-force CT-', { step: 'in-force', factuality: 'CT-' }],
  ['denial', 'CT+', { factuality: 'CT+' }],
  ['place', 'place:wonsan', { place: 'place:wonsan' }],
  ['place', 'near the border', { place: 'near the border' }],
  ['actor', 'Kim Jong-un', { actors: ['Kim Jong-un'] }],
  ['actor', 'PRK, RUS', { actors: ['PRK', 'RUS'] }],
] as const)('%s: %s', (kind, value, told) => {
  expect(disputeSide(value, kind)).toEqual({ ...nothing, words: value, ...told });
});
