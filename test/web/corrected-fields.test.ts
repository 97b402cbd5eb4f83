import { expect, test } from 'vitest';
import type { EventDetail } from '../../web/src/api/types.ts';
import { askedOf, changesQuery, defaultDays } from '../../web/src/changes/asked.ts';
import { fieldsOf, patchOf } from '../../web/src/correct/fields.ts';
import { edtfOf, writtenSpan } from '../../web/src/correct/written-date.ts';
import { carried, onDay } from '../../web/src/past/carried.ts';
import { dayFrom, indexUpTo } from '../../web/src/past/days.ts';

const event = {
  ...{ type: 'AID', mode: 'military', sources: ['PRK'], targets: ['RUS'], factuality: 'PS+', mood: 'conditional' },
  date: { from: '2024-10-01', to: '2024-10-31', precision: 'month', basis: 'text' },
  quantity: { min: 11_000, max: 11_000, unit: 'soldiers', approximate: true },
};
const detail = { event, entry: { place: { fr: 'Koursk', en: 'Kursk' } } } as unknown as EventDetail;
const before = fieldsOf(detail, 'fr');

test('a form holds a fact as it is written, and sends nothing where nothing was changed', () => {
  expect(before).toMatchObject({ date: '2024-10', place: 'Koursk', min: '11000', unit: 'soldiers' });
  expect(patchOf(before, before)).toEqual({});
});

test.each([
  [{ place: '' }, { place: null }],
  [{ date: '2024-10-08' }, { date: '2024-10-08' }],
  [{ date: 'jusqu’à 2024-10' }, { date: '../2024-10' }],
  [{ max: '12000' }, { quantity: { min: 11_000, max: 12_000, unit: 'soldiers', approximate: true } }],
  [{ unit: '' }, { quantity: null }],
  [{ type: 'COOPERATE' }, { type: 'COOPERATE', mode: null }],
  [{ sources: [] }, { sources: [] }],
])('%j is kept as %j', (change, patch) => {
  expect(patchOf(before, { ...before, ...change })).toEqual(patch);
});

test.each([
  ['2024-06-19', '2024-06-19', '2024-06-19', '2024-06-19', 'day'],
  ['2024-02', '2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2024-06-18 / 2024-06-19', '2024-06-18/2024-06-19', '2024-06-18', '2024-06-19', 'interval'],
  ['../2024-06', '../2024-06', null, '2024-06-30', 'month'],
  ['2024/..', '2024/..', '2024-01-01', null, 'year'],
  ['depuis 2024-06', '2024-06/..', '2024-06-01', null, 'month'],
  ['until 2024-06-19', '../2024-06-19', null, '2024-06-19', 'day'],
])('%s is understood as %s', (written, edtf, from, to, precision) => {
  expect(edtfOf(written)).toBe(edtf);
  expect(writtenSpan(written)).toMatchObject({ from, to, precision });
});

test.each(['../..', '2024-13', '2024-02-30', '2025/2024', 'lundi', '1/2/3', ''])('«%s» is no date', (written) => {
  expect(writtenSpan(written)).toBeNull();
});

test('an address keeps its day of the past, unless it has one of its own', () => {
  expect(carried('/facts?actor=RUS#list', '2024-06-20')).toBe('/facts?actor=RUS&asOf=2024-06-20#list');
  expect(carried('/facts?asOf=2024-01-01', '2024-06-20')).toBe('/facts?asOf=2024-01-01');
  expect(carried('/facts', '')).toBe('/facts');
  expect(carried('https://example.org/', '2024-06-20')).toBe('https://example.org/');
  expect(onDay('/corrections', '2024-06-20')).toBe('/corrections');
  expect(onDay('/record/summary', '2024-06-20')).toBe('/record/summary?asOf=2024-06-20');
});

test('days of publication are found, and counted from each other', () => {
  const days = ['2024-01-05', '2024-02-01'].map((day) => ({ day, documents: 1 }));
  expect([indexUpTo(days, '2024-01-04'), indexUpTo(days, '2024-01-31'), indexUpTo(days, '2025-01-01')]).toEqual([
    -1, 0, 1,
  ]);
  expect(dayFrom('2024-03-01', -1)).toBe('2024-02-29');
  expect(defaultDays(days)).toEqual({ since: '2024-01-01', until: '2024-02-01' });
  expect(defaultDays([])).toBeNull();
});

test('what is asked of the changes stands in the address, whichever way round its days are', () => {
  const asked = askedOf(new URLSearchParams('since=2024-05-01&until=2024-04-01&change=step&change=x'), {
    since: '2000-01-01',
    until: '2000-01-02',
  });
  expect(asked).toEqual({ since: '2024-04-01', until: '2024-05-01', kinds: ['step'] });
  expect(changesQuery(asked)).toBe('since=2024-04-01&until=2024-05-01&order=desc&kind=step');
});
