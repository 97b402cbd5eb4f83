import { describe, expect, it } from 'vitest';
import type { Entry } from '../answers/index.ts';
import { sampleLine } from '../line.testing.ts';
import { beside } from './beside.ts';
import { laidOf } from './laid.ts';
import { lanesOf } from './lanes.ts';
import { inView, showing } from './view.ts';

/** Arms that go from Russia to North Korea on a day. */
const line = (day: number, told: Partial<Entry> = {}): Entry =>
  sampleLine({
    ...{ id: `e${day}`, type: 'AID', dimensions: ['arms'], sources: ['RUS'], targets: ['PRK'] },
    date: { from: iso(day), to: iso(day), precision: 'day', basis: 'text' },
    ...told,
  });

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const all = () => true;

describe('many lines, by what is in view', () => {
  const lines = [
    ...Array.from({ length: 1000 }, (_, day) => line(day)),
    line(500, { id: 'war', type: 'ASSAULT', dimensions: ['troops'] }),
    line(0, { id: 'decade', date: { from: iso(0), to: iso(999), precision: 'decade', basis: 'text' } }),
    line(1, { id: 'never', date: null }),
  ];
  const laid = laidOf(lines);
  const lanes = lanesOf(laid, 'dimension', new Map());

  it('are told one by one where a lane has few, with as much before and after', () => {
    const { told, places } = inView(laid, lanes, all, { from: 500, to: 510 });
    expect(told.window).toEqual({ from: 495, to: 515 });
    const [arms, troops] = told.lanes;
    expect([arms!.key, arms!.count, arms!.marks!.length, arms!.wide]).toEqual(['arms', 1001, 20, 1]);
    expect([troops!.key, troops!.marks!.map((at) => laid.entries[places[at]!]!.id)]).toEqual(['troops', ['war']]);
  });

  it('are counted where they are many: each once, what lasts in parts', () => {
    const { told } = inView(laid, lanes, all, { from: 0, to: 1000 });
    const [arms, troops] = told.lanes;
    expect(arms!.marks).toBeNull();
    const sum = arms!.density.flat().reduce((total, count) => total + count, 0);
    expect(sum).toBeGreaterThan(995);
    expect(sum).toBeLessThan(1010);
    expect(troops!.marks).toHaveLength(1);
    expect(told.strip[1]!.filter((count) => count > 0)).toEqual([1]);
  });

  it('leave out what is switched off', () => {
    const { told } = inView(laid, lanes, showing(laid, ['conflict']), { from: 500, to: 510 });
    expect(told.lanes.map(({ key }) => key)).toEqual(['arms']);
  });

  it('are gone along by their places', () => {
    const arms = lanes.find(({ key }) => key === 'arms')!;
    const at = beside(laid, arms, all, { day: 500, step: 0 })!;
    expect(laid.entries[at]!.id).toBe('e500');
    expect(laid.entries[beside(laid, arms, all, { from: at, step: 1 })!]!.id).toBe('e501');
    expect(beside(laid, arms, all, { from: laid.entries.length - 1, step: 1 })).toBeNull();
    expect(laid.entries[beside(laid, arms, all, { day: 998.5, step: 1 })!]!.id).toBe('e999');
  });
});

describe('the lanes of actors', () => {
  it('are of the states of those who act', () => {
    const kim = { id: 'person:kim', kind: 'person', names: {}, of: 'PRK', roles: [], inferred: false } as const;
    const laid = laidOf([line(1, { sources: ['person:kim'] }), line(2, { sources: [], targets: [] })]);
    const lanes = lanesOf(laid, 'actor', new Map([[kim.id, { ...kim, names: { fr: 'Kim' }, roles: [] }]]));
    expect(lanes.map(({ key, at }) => [key, [...at]])).toEqual([
      ['PRK', [0]],
      ['other', [1]],
    ]);
  });
});
