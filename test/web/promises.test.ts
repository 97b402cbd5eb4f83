import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/api/index.ts';
import type { PromiseRecord } from '../../src/model/index.ts';
import { promiseScale } from '../../web/src/promises/scale.ts';
import { background } from '../api/little-documents.ts';
import { littleRecord, littleStore, visit } from '../api/little-record.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const desk = { viewport: { width: 1280, height: 900 } };

/** What a reader sees of it. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

describe('the promises', () => {
  it('tell who, what and how it stands, and open the sentence in its article', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/facts');
    await page.getByRole('navigation').getByRole('link', { name: 'Promesses' }).click();
    const promise = page.locator('.promise');
    expect(await seen(promise)).toMatch(
      /^en cours\s+Coopération[\s\S]*prévu\s+Corée du Nord et Russie[\s\S]*sans échéance[\s\S]*une liaison maritime est prévue\./,
    );
    await promise.locator('.sentence a').click();
    await page.getByRole('heading', { level: 1, name: background.title! }).waitFor();
    expect(await seen(page.locator('mark[data-current]'))).toBe('une liaison maritime est prévue.');
    expect(complaints).toEqual([]);
  });

  it('say for how long they are overdue, and which event kept them', async () => {
    const store = await littleStore();
    const [sea] = littleRecord.promises;
    const other = (id: string, told: Partial<PromiseRecord>): PromiseRecord => ({ ...sea!, id, ...told });
    const promises = [
      sea!,
      other('p-late', { state: 'overdue', announced: '2024-06-20', due: '2025-07-03' }),
      other('p-kept', { state: 'kept', announced: '2024-06-01', keptBy: [visit.id] }),
      other('p-quiet', { state: 'silent', announced: '2024-06-20', silentFor: 388 }),
    ];
    await store.saveRecord({ ...littleRecord, promises }, await store.revision());
    const serving = await serve({ store, port: 0, webRoot: stage.webRoot });
    const { page } = await stage.page({ ...desk, locale: 'en-GB', baseURL: serving.url });
    await page.goto('/promises');
    const states = page.locator('.promise-state');
    await states.first().waitFor();
    expect(await states.allInnerTexts()).toEqual(['overdue by 10 days', 'open', 'no word for 388 days', 'kept']);
    expect(await page.locator('.promise-day-label').textContent()).toBe('last article: 13 July 2025');
    await page.getByRole('link', { name: /^Kept/ }).click();
    await states.nth(1).waitFor({ state: 'detached' });
    await page.locator('.kept-by').getByRole('link').click();
    await page.locator('.pane .article mark').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/events/${visit.id}`);
    await serving.close();
    await store.close();
  });
});

describe('thousands of promises', () => {
  it('come in stretches, each line once', async () => {
    const store = await littleStore();
    const [sea] = littleRecord.promises;
    const promises = Array.from({ length: 60 }, (_, at) => ({ ...sea!, id: `p-${String(at).padStart(2, '0')}` }));
    await store.saveRecord({ ...littleRecord, promises }, await store.revision());
    const serving = await serve({ store, port: 0, webRoot: stage.webRoot });
    const { page } = await stage.page({ ...desk, baseURL: serving.url });
    await page.goto('/promises');
    await page.getByRole('button', { name: 'Afficher la suite (50 sur 60)' }).click();
    await page.locator('.promise').nth(59).waitFor();
    const ids = await page.locator('.promise').evaluateAll((lines) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(60);
    await serving.close();
    await store.close();
  });
});

describe('the scale of promises', () => {
  it('holds the day by which they are judged, and lets no far plan flatten the rest', () => {
    const scale = promiseScale({ from: '2024-01-01', to: '2050-12-31' }, '2025-01-01', 500)!;
    expect(scale(Date.parse('2025-01-01'))).toBeGreaterThan(scale(Date.parse('2024-01-01')) + 50);
    expect(scale(Date.parse('2050-12-31'))).toBe(scale(Date.parse('2040-01-01')));
    expect(promiseScale({ from: null, to: null }, null, 500)).toBeNull();
  });
});
