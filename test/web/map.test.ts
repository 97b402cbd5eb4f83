import { describe, expect, it } from 'vitest';
import type { PlaceMap } from '../../src/api/answers/index.ts';
import { daysOf, inMonths, monthsBetween, monthsOf } from '../../web/src/drawing/months.ts';
import { holds } from '../../web/src/drawing/pacts.ts';
import { pointsOf, tiesOf } from '../../web/src/map/points.ts';
import { littleStage } from './little-stage.ts';

describe('a stretch of months', () => {
  it('stands in the address and in the filters', () => {
    expect(monthsOf('2024-01/2024-02')).toEqual({ from: '2024-01', to: '2024-02' });
    expect(monthsOf('2024-03/2024-02')).toBeNull();
    expect(daysOf({ from: '2024-01', to: '2024-02' })).toEqual({ from: '2024-01-01', to: '2024-02-29' });
    expect(daysOf(null)).toEqual({ from: '', to: '' });
  });

  it('holds what is dated within it; without one all is held', () => {
    expect(monthsBetween([{ month: '2024-02' }, { month: null }, { month: '2023-12' }])).toEqual([
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect([inMonths(null, null), inMonths(null, { from: '2024-01', to: '2024-02' })]).toEqual([true, false]);
  });
});

const counts = { cooperation: 0, conflict: 0, pact: 0, said: 0 };

const world: PlaceMap = {
  places: [
    {
      id: 'RUS',
      names: {},
      kind: 'state',
      lat: 55.8,
      lon: 37.6,
      numeric: '643',
      months: [{ ...counts, month: null, said: 1 }],
    },
    {
      id: 'x',
      names: {},
      kind: 'words',
      lat: null,
      lon: null,
      numeric: null,
      months: [{ ...counts, month: null, said: 9 }],
    },
    {
      id: 'wonsan',
      names: {},
      kind: 'city',
      lat: 39,
      lon: 127,
      numeric: null,
      months: [{ ...counts, month: '2024-05', conflict: 2 }],
    },
  ],
  relations: [
    { a: 'PRK', b: 'SUN', months: [], pacts: [{ id: 'p', since: '1961-07', until: '1996-09' }] },
    { a: 'PRK', b: 'org:nato', months: [{ month: '2024-05', cooperation: 0, conflict: 1 }], pacts: [] },
  ],
  states: [
    { id: 'PRK', numeric: '408', lat: 39, lon: 125.8 },
    { id: 'SUN', numeric: '810', lat: 55.8, lon: 37.6 },
  ],
  ...{ unplaced: 0, agreements: {}, actors: {} },
};

describe('what the map shows', () => {
  it('puts a state that is told without a place into its middle, and leaves out what no table knows', () => {
    const [town, state] = pointsOf(world, null);
    expect([town!.id, town!.at, town!.exactness]).toEqual(['wonsan', [127, 39], 'point']);
    expect([state!.id, state!.exactness]).toEqual(['RUS', 'state']);
    expect(state!.at[0]).toBeGreaterThan(60);
    expect(pointsOf(world, { from: '2024-01', to: '2024-04' })).toEqual([]);
  });

  it('links states while an agreement binds them, those of the past at their capital', () => {
    expect(tiesOf(world, { from: '1970-01', to: '1970-02' }).map(({ ends, pacts }) => [ends[1], pacts])).toEqual([
      [[37.6, 55.8], ['p']],
    ]);
    expect(tiesOf(world, { from: '2024-01', to: '2024-12' })).toEqual([]);
    expect(holds({ since: null, until: null }, { from: '2024-01', to: '2024-12' })).toBe(true);
  });
});

describe('the page', () => {
  const stage = littleStage();

  it('opens the facts of a place and of a link, by keyboard too, within the months chosen', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/map');
    const town = page.getByRole('button', { name: /^Pyongyang, / });
    await town.focus();
    await page.keyboard.press('Enter');
    await page.locator('.drawing-aside .entry', { hasText: 'Vladimir Poutine' }).waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe('pyongyang');
    await page.getByRole('button', { name: /^Corée du Nord et Russie, / }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Corée du Nord et Russie' }).waitFor();
    await page.getByLabel('Premier mois').focus();
    await page.keyboard.press('End');
    await expect.poll(() => new URL(page.url()).searchParams.get('months')).not.toBeNull();
    await page.getByText('lieux en tableau').or(page.getByText('lieu en tableau')).first().click();
    await page.getByRole('columnheader', { name: 'Précision' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps what it shows in its address', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/map');
    const land = page.locator('.map > g');
    await page.locator('.drawing-buttons button').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toMatch(/^-?[\d.]+,-?[\d.]+,[\d.]+$/);
    const scaleOf = async () => Number(/scale\(([\d.]+)\)/.exec((await land.getAttribute('transform')) ?? '')?.[1]);
    const before = await scaleOf();
    await page.reload();
    await land.waitFor();
    await expect.poll(async () => Math.abs((await scaleOf()) - before)).toBeLessThan(0.02);
    expect(complaints).toEqual([]);
  });
});
