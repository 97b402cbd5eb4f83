import { describe, expect, it } from 'vitest';
import type { Entry } from './answers/index.ts';
import { sampleLine } from './line.testing.ts';
import { marksOf } from './marks.ts';

const author = { actor: 'author', kind: 'author', anonymous: false } as const;

const day = (from: string | null, to: string | null): Entry['date'] => ({ from, to, precision: 'day', basis: 'text' });

describe('marksOf', () => {
  it('puts the dated lines into columns, by first day, and counts the others', () => {
    const marks = marksOf([
      sampleLine({ id: 'late', date: day('1970-01-11', '1970-01-11'), sources: ['RUS'], targets: ['PRK'] }),
      sampleLine({ id: 'none' }),
      sampleLine({ id: 'open', type: 'AID', date: day(null, '1970-01-02'), sources: ['PRK'], dimensions: ['troops'] }),
    ]);
    expect(marks.id).toEqual(['open', 'late']);
    expect([marks.from, marks.to]).toEqual([
      [null, 10],
      [1, 10],
    ]);
    expect(marks.type.map((at) => marks.types[at])).toEqual(['AID', 'CONSULT']);
    expect(marks.source.map((ids) => ids.map((at) => marks.actors[at]))).toEqual([['PRK'], ['RUS']]);
    expect(marks.dimension.map((of) => of.map((at) => marks.dimensions[at]))).toEqual([['troops'], []]);
    expect(marks.undated).toBe(1);
  });

  it('tells what only others vouch for', () => {
    const kyiv = { actor: 'UKR', kind: 'state', anonymous: false } as const;
    const told = [[kyiv], [kyiv, author], []];
    const marks = marksOf(told.map((origins) => sampleLine({ date: day('1970-01-01', null), origins })));
    expect(marks.attributed).toEqual([1, 0, 0]);
  });
});
