import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../web/src/api/types.ts';
import { excerptsOf } from '../../web/src/reader/excerpts.ts';
import { spanOfFragment } from '../../web/src/reader/fragment.ts';
import { type LaidSpan, LINES, laySpans } from '../../web/src/reader/lay.ts';
import { layoutOf } from '../../web/src/reader/layout.ts';
import { mergeSpans, runsOf } from '../../web/src/reader/pieces.ts';

const LENGTH = 60;
const text = Array.from({ length: LENGTH }, (_, at) => String.fromCharCode(65 + (at % 26))).join('');

const spans = fc
  .array(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH })), { maxLength: 8 })
  .map((list) => list.map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) })));

/** Facts that rest on these words, in order of their starts. */
const laid = (facts: readonly { start: number; end: number }[]): LaidSpan[] =>
  facts
    .map((span, fact) => ({ ...span, fact, lane: 0, tone: 'said' as const, look: 'firm' as const }))
    .sort((a, b) => a.start - b.start);

describe('laySpans', () => {
  const placed = (type: 'CONSULT' | 'statement', list: [number, number][]): PlacedFact => ({
    ...{ kind: type === 'CONSULT' ? 'event' : 'claim', id: '', names: null, corrected: false },
    entry: { type, factuality: 'CT+', mood: 'asserted', origins: [] } as unknown as PlacedFact['entry'],
    spans: list.map(([start, end]) => ({ start, end })),
  });

  it('gives each its own line where they lie over each other, what is done first', () => {
    const lines = laySpans([placed('statement', [[0, 9]]), placed('CONSULT', [[0, 9]]), placed('CONSULT', [[9, 12]])]);
    expect(lines.map(({ fact, lane }) => [fact, lane])).toEqual([
      [1, 0],
      [0, 1],
      [2, 0],
    ]);
  });

  it('draws no more lines than there is room for', () => {
    const lines = laySpans(Array.from({ length: LINES + 2 }, () => placed('CONSULT', [[0, 5]])));
    expect(lines.map(({ lane }) => lane)).toEqual([0, 1, 2, LINES, LINES]);
  });
});

describe('spanOfFragment', () => {
  it.each([
    ['#char=3,9', { start: 3, end: 9 }],
    ['#char=9,3', null],
    ['#char=3,99', null],
    ['#other', null],
    ['', null],
  ])('%s', (fragment, span) => {
    expect(spanOfFragment(fragment, 50)).toEqual(span);
  });
});

describe('runsOf', () => {
  it('joined again is the text, and the marks are exactly what was marked', () => {
    fc.assert(
      fc.property(spans, spans, fc.nat(20), fc.integer({ min: 40, max: LENGTH }), (given, facts, from, to) => {
        const marks = mergeSpans(given);
        const runs = runsOf(text, from, to, { marks, laid: laid(facts), words: [] });
        const pieces = runs.flatMap((run) => run.pieces.map((piece) => ({ ...piece, marked: run.mark !== null })));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(from, to));
        for (const piece of pieces) {
          for (let at = piece.start; at < piece.start + piece.text.length; at += 1) {
            const covers = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
            expect(piece.marked).toBe(given.some(covers));
            expect(piece.lines.map(({ fact }) => fact).sort()).toEqual(
              facts.flatMap((span, fact) => (covers(span) ? [fact] : [])).sort(),
            );
          }
        }
      }),
    );
  });

  it('keeps a mark whole where facts cut through it', () => {
    const layers = { marks: [{ start: 2, end: 6 }], laid: laid([{ start: 4, end: 8 }]), words: [] };
    const runs = runsOf('abcdefgh', 0, 8, layers);
    expect(runs.map(({ mark, pieces }) => [mark, pieces.map((piece) => piece.text)])).toEqual([
      [null, ['ab']],
      [0, ['cd', 'ef']],
      [null, ['gh']],
    ]);
  });

  it('does not join marks that only touch', () => {
    expect(
      mergeSpans([
        { start: 5, end: 9 },
        { start: 1, end: 5 },
      ]),
    ).toHaveLength(2);
  });
});

describe('excerptsOf', () => {
  it('opens a long block and shows what is around its marks', () => {
    expect(excerptsOf({ start: 0, end: 1_000_000 }, [{ start: 500_000, end: 500_010 }])).toEqual([
      { start: 0, end: 4000 },
      { start: 498_000, end: 502_010 },
    ]);
  });
});

describe('layoutOf', () => {
  it('gathers list items, the rows of each table, and boilerplate', () => {
    const block = (kind: 'paragraph' | 'list-item' | 'table-cell' | 'boilerplate', start: number, place = {}) => ({
      ...{ kind, start, end: start + 1 },
      ...place,
    });
    const parts = layoutOf([
      block('paragraph', 0),
      block('list-item', 1),
      block('list-item', 2),
      block('table-cell', 3, { table: 0, row: 0, column: 0 }),
      block('table-cell', 4, { table: 0, row: 0, column: 1 }),
      block('table-cell', 5, { table: 0, row: 1, column: 0 }),
      block('table-cell', 6, { table: 1, row: 0, column: 0 }),
      block('boilerplate', 7),
    ]);
    expect(parts.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'table', 'table', 'boilerplate']);
    expect(parts[2]).toMatchObject({ rows: [[{ start: 3 }, { start: 4 }], [{ start: 5 }]] });
  });
});
