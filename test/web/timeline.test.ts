import { describe, expect, it } from 'vitest';
import { type Entry, EntryType, type Marks } from '../../src/api/answers/index.ts';
import { lookOf as lookTold, toneOf as toneTold } from '../../src/api/lanes/look.ts';
import { Factuality, Mood } from '../../src/model/index.ts';
import { lookOf } from '../../web/src/drawing/look.ts';
import { kindOf, toneOf } from '../../web/src/drawing/tone.ts';
import { surenessOf } from '../../web/src/format/sureness.ts';
import { densityIn } from '../../web/src/timeline/density.ts';
import { drawnOf } from '../../web/src/timeline/drawn.ts';
import { lanesOf } from '../../web/src/timeline/lanes.ts';
import { NO_ROW, rowsOf, WIDE } from '../../web/src/timeline/rows.ts';
import { clamped, extentOf, viewOf, viewText, zoomed } from '../../web/src/timeline/span.ts';
import { littleStage } from './little-stage.ts';

/** Columns of events with these days; all of one type and two states. */
const marksOf = (days: readonly (readonly [number | null, number | null])[]): Marks => {
  const all = <T>(value: T) => days.map(() => value);
  return {
    ...{
      types: ['CONSULT'],
      modes: ['visit'],
      dimensions: ['diplomacy', 'troops'],
      precisions: ['day'],
      factualities: ['CT+'],
    },
    ...{ moods: ['asserted'], actors: ['RUS', 'person:kim'], undated: 0 },
    names: { 'person:kim': { kind: 'person', names: { fr: 'Kim' }, of: 'PRK', inferred: false } },
    ...{ id: days.map((_, at) => `e${at}`), type: all(0), mode: all(0), precision: all(0), dimension: all([0]) },
    ...{ from: days.map(([from]) => from), to: days.map(([, to]) => to) },
    ...{
      source: all([0]),
      target: all([1]),
      factuality: all(0),
      mood: all(0),
      attributed: all(0),
      support: all(1),
      inView: null,
    },
  };
};

describe('the rows of a lane', () => {
  const drawn = drawnOf(
    marksOf([
      [0, 0],
      [0, 3],
      [2, 2],
      [10, null],
      [12, 900],
    ]),
  );
  const at = Int32Array.from([0, 1, 2, 3, 4]);
  const room = { scale: 10, rows: 2, least: 8, beside: 0, most: 500 };

  it('let no mark cover another, and leave out what is too wide to tell anything', () => {
    expect([...rowsOf(drawn, at, room)]).toEqual([0, 1, 0, 0, WIDE]);
  });

  it('say where there is no room', () => {
    expect([...rowsOf(drawn, at, { ...room, rows: 1 })]).toEqual([0, NO_ROW, 0, 0, WIDE]);
  });

  it('keep room for words', () => {
    expect([...rowsOf(drawn, at, { ...room, beside: 100 })]).toEqual([0, 1, NO_ROW, NO_ROW, WIDE]);
  });
});

describe('the lanes', () => {
  it('are dimensions, or the states of those who act', () => {
    const drawn = drawnOf(
      marksOf([
        [0, 0],
        [5, 5],
      ]),
    );
    expect(lanesOf(drawn, 'dimension', () => true).map(({ key, at }) => [key, at.length])).toEqual([['diplomacy', 2]]);
    expect(lanesOf(drawn, 'actor', (mark) => mark === 0).map(({ key }) => key)).toEqual(['PRK', 'RUS']);
  });
});

describe('what the server counts', () => {
  it('looks as the pages draw it', () => {
    for (const type of EntryType.options.flatMap((group): Entry['type'][] => group.options))
      for (const factuality of Factuality.options)
        for (const mood of Mood.options)
          for (const kind of ['author', 'state'] as const) {
            const told = { type, factuality, mood, origins: [{ actor: 'RUS', kind, anonymous: false }] };
            expect([toneTold({ kind: kindOf(type), type }), lookTold(told)]).toEqual([
              toneOf(type),
              lookOf(surenessOf(told)),
            ]);
          }
  });

  it('is shared among the columns of the view that it lies under', () => {
    const spread = { counts: [[4, 8], [], [], []], from: 0, to: 20 };
    const { cooperation, conflict } = densityIn(spread, { from: 5, to: 15 }, 8);
    expect([...cooperation].slice(0, 3)).toEqual([2, 4, 4]);
    expect(Math.max(...conflict)).toBe(0);
  });
});

describe('the view', () => {
  it('is an interval of days in the address', () => {
    expect(viewText(viewOf('2024-01-01/2024-12-31')!)).toBe('2024-01-01/2025-01-01');
    expect(viewOf('2024-01-01/soon')).toBeNull();
    expect(viewOf(null)).toBeNull();
  });

  it('stays within what there is', () => {
    const extent = extentOf(
      drawnOf(
        marksOf([
          [0, 0],
          [1000, 1000],
        ]),
      ),
    );
    const view = clamped(zoomed({ from: 0, to: 100 }, 0.01), extent);
    expect(view).toEqual(extent);
    expect(clamped({ from: -500, to: -400 }, extent).from).toBe(extent.from);
  });
});

describe('the page', () => {
  const stage = littleStage();
  const desk = { viewport: { width: 1280, height: 900 } };

  it('goes from mark to mark by keyboard, says what each is, and opens it', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/timeline');
    const board = page.getByRole('application', { name: 'Frise des faits' });
    await board.focus();
    await page.keyboard.press('ArrowRight');
    const told = page.locator('.lanes [role="status"]');
    await expect.poll(() => told.textContent()).toMatch(/19 juin 2024.*Accord signé/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.pane .article mark').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/events\//);
    expect(complaints).toEqual([]);
  });

  it('keeps lanes, view and what is hidden in the address, and the list follows', async () => {
    const { page, complaints } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/timeline?view=2024-06-01/2024-06-30');
    await page.getByText('1 June 2024 to', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'By actor' }).click();
    await page.getByRole('button', { name: 'conflict', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('lanes')).toBe('actor');
    expect(new URL(page.url()).searchParams.get('hide')).toBe('conflict');
    const lanes = page.locator('.lane-names li');
    await expect.poll(() => lanes.allInnerTexts()).toContain('North Korea 10');
    await page.locator('.in-view .entry', { hasText: 'Vladimir Putin' }).first().waitFor();
    await page.getByRole('button', { name: 'Everything' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).not.toBe('2024-06-01/2024-06-30');
    expect(complaints).toEqual([]);
  });

  it('opens the mark that is clicked', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/timeline?view=2024-06-10/2024-06-29&type=CONSULT');
    const area = page.locator('.lanes-marks');
    await area.waitFor();
    const { width } = (await area.boundingBox())!;
    await area.click({ position: { x: (9.5 / 20) * width, y: 12 } });
    await page.locator('.pane').waitFor();
    expect(new URL(page.url()).pathname).toBe('/events/visit-2024-06');
  });
});
