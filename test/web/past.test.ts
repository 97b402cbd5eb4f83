import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const desk = { viewport: { width: 1280, height: 900 } };

const day = (page: Page) => new URL(page.url()).searchParams.get('asOf');

describe('the record as it stood on a day', () => {
  it('stands in the address of every page, is said on every page, and is left on purpose', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/documents?asOf=2024-06-20');
    await page.getByText('Le dossier tel qu’il était le 20 juin 2024.').waitFor();
    const then = await page.locator('main a[href^="/documents/"]').count();
    await page.getByRole('navigation').getByRole('link', { name: 'Faits' }).click();
    await page.locator('.entry').first().waitFor();
    expect(day(page)).toBe('2024-06-20');
    await page.locator('.entry-link').first().click();
    await page.locator('.pane .article mark').first().waitFor();
    expect(day(page)).toBe('2024-06-20');
    await page.getByText('Pour corriger, quittez le passé').waitFor();
    await page.goto('/documents?asOf=2024-06-20');
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expect.poll(() => day(page)).toBeNull();
    await expect.poll(() => page.locator('main a[href^="/documents/"]').count()).toBeGreaterThan(then);
    expect(complaints).toEqual([]);
  });

  it('is chosen along the days of publication, by keyboard too', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/');
    await page.getByRole('button', { name: /^Jusqu’à/ }).click();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => day(page)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await page.locator('.past-banner').waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => day(page)).toBeNull();
  });
});

describe('a day that takes long to make', () => {
  it('says how far it is, and comes by itself', async () => {
    const { page, complaints } = await stage.page(desk);
    let asked = 0;
    await page.route('**/api/documents?**', (route) => {
      asked += 1;
      if (asked > 2) return route.continue();
      const problem = { type: 'urn:entente:problem:past-building', code: 'past-building', status: 503 };
      const body = { ...problem, title: '', detail: '', progress: { done: asked * 1000, of: 4000 } };
      return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(body) });
    });
    await page.goto('/documents?asOf=2024-06-20');
    await page.getByText('2 000 articles sur 4 000').waitFor();
    await page.locator('main a[href^="/documents/"]').first().waitFor();
    await page.locator('.past-making').waitFor({ state: 'detached' });
    expect(complaints.filter((text) => !text.includes('503'))).toEqual([]);
  });
});

describe('a server that takes its time between two answers', () => {
  it('is said to be at work all the while', async () => {
    const { page } = await stage.page(desk);
    let asked = 0;
    await page.route('**/api/documents?**', async (route) => {
      asked += 1;
      if (asked > 2) return route.continue();
      if (asked === 2) await setTimeout(6000);
      const problem = { type: 'urn:entente:problem:past-building', code: 'past-building', status: 503 };
      const body = { ...problem, title: '', detail: '', progress: { done: asked * 1000, of: 4000 } };
      return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(body) });
    });
    await page.goto('/documents?asOf=2024-06-20');
    await page.getByText('1 000 articles sur 4 000').waitFor();
    await page.evaluate(`globalThis.gone = 0; new MutationObserver(() => {
      if (!document.querySelector('.past-making')) gone += 1;
    }).observe(document.body, { childList: true, subtree: true })`);
    await page.getByText('2 000 articles sur 4 000').waitFor();
    expect(await page.evaluate('gone')).toBe(0);
    await page.locator('.past-making').waitFor({ state: 'detached' });
  });
});

describe('what changed', () => {
  it('is told day by day, by kind, each with the words that brought it', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/changes?since=2024-06-01');
    await page.locator('.change').first().waitFor();
    const all = await page.locator('.change').count();
    await page.getByRole('button', { name: /faits? nouveaux?/ }).click();
    await expect.poll(() => page.locator('.change').count()).toBeLessThanOrEqual(all);
    expect(new URL(page.url()).searchParams.get('change')).toBe('fact');
    await page.locator('.change-words a').first().press('Enter');
    await page.locator('mark[data-current]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says so where nothing did', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/changes?since=1999-01-01&until=1999-02-01');
    await page.getByRole('heading', { name: 'Rien n’a changé' }).waitFor();
  });
});
