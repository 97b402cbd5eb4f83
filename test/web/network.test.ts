import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Relations } from '../../src/api/answers/index.ts';
import { triadsOf } from '../../web/src/network/balance.ts';
import { type Link, linksOf } from '../../web/src/network/links.ts';
import { littleStage } from './little-stage.ts';

const link = (a: string, b: string, cooperation: number, conflict: number): Link => ({
  ...{ a, b, cooperation, conflict, pacts: [] },
  sign: Math.sign(cooperation - conflict) as Link['sign'],
});

describe('the links of some months', () => {
  const value: Relations = {
    relations: [
      {
        ...{ a: 'PRK', b: 'RUS', pacts: [{ id: 'p', since: '2024-06', until: null }] },
        months: [
          { month: '2024-05', cooperation: 0, conflict: 3 },
          { month: '2024-07', cooperation: 1, conflict: 1 },
          { month: null, cooperation: 5, conflict: 0 },
        ],
      },
    ],
    ...{ agreements: {}, actors: {} },
  };

  it('count what is dated within them, and an agreement once it binds', () => {
    expect(linksOf(value, null)).toMatchObject([{ cooperation: 6, conflict: 4, pacts: ['p'], sign: 1 }]);
    expect(linksOf(value, { from: '2024-05', to: '2024-05' })).toMatchObject([{ conflict: 3, pacts: [], sign: -1 }]);
    expect(linksOf(value, { from: '2024-07', to: '2024-08' })).toMatchObject([{ pacts: ['p'], sign: 1 }]);
    expect(linksOf(value, { from: '2023-01', to: '2023-02' })).toEqual([]);
  });
});

describe('the balance of triads', () => {
  it('is lost where a friend is the enemy of a friend', () => {
    const friends = [link('A', 'B', 2, 0), link('B', 'C', 2, 0)];
    expect(triadsOf([...friends, link('A', 'C', 0, 1)])).toEqual([
      { actors: ['A', 'B', 'C'], minus: 1, balanced: false, bad: { a: 'A', b: 'C' } },
    ]);
    expect(triadsOf([...friends, link('A', 'C', 1, 0)])).toMatchObject([{ balanced: true, bad: null }]);
    expect(triadsOf([...friends, link('A', 'C', 1, 1)])).toEqual([]);
  });

  it('holds where two are the enemies of the third', () => {
    const triads = triadsOf([link('A', 'B', 1, 0), link('B', 'C', 0, 1), link('A', 'C', 0, 2)]);
    expect(triads).toMatchObject([{ minus: 2, balanced: true }]);
  });
});

describe('the page', () => {
  const stage = littleStage();

  it('opens what stands behind a relation, and gives picture and network away', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/network');
    await page.getByText('relations en tableau').click();
    await page.getByRole('button', { name: 'Corée du Nord et Russie' }).first().click();
    await page.locator('.drawing-aside .entry').first().waitFor();
    expect(await page.locator('.drawing-aside .network-pacts a').count()).toBeGreaterThan(0);
    const community = page.locator('.network-findings ol li').first();
    expect(await community.textContent()).toMatch(/Corée du Nord.*Russie/);
    const [gexf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer le réseau (GEXF)' }).click(),
    ]);
    const text = await readFile(await gexf.path(), 'utf8');
    expect(text).toContain('<gexf version="1.3"');
    expect(text).toContain('label="Corée du Nord"');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Image \(PNG\)/ }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
    // A machine without a graphics card says how slow it is.
    expect(complaints.filter((text) => !text.includes('GL Driver Message'))).toEqual([]);
  });

  it('keeps how near it is looked at in the address, and a link shows the same again', async () => {
    const { page } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/network');
    await page.getByRole('button', { name: 'Plus près' }).click();
    await page.waitForURL(/view=/);
    const view = new URL(page.url()).searchParams.get('view')!;
    expect(Number(view.split(',')[2])).toBeLessThan(1);
    await page.reload();
    await page.getByRole('button', { name: 'Plus loin' }).click();
    // One step nearer and one step back is the whole again, which needs no word in the address.
    await page.waitForURL((url) => !url.searchParams.has('view'));
  });
});
