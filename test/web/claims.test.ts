import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { littleStore } from '../api/little-record.ts';
import { openStage, type Stage } from './stage.ts';

let store: Store;
let stage: Stage;

beforeAll(async () => {
  store = await littleStore();
  stage = await openStage(store);
}, 120_000);
afterAll(async () => {
  await stage?.close();
  await store?.close();
});

describe('the board of figures', () => {
  it('says how many soldiers, who says so and who evades, and opens the sentence', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Chiffres' }).click();
    await page.getByRole('heading', { name: /Combien de soldats/ }).waitFor();
    const answer = page.locator('.answer', { hasText: /environ 11\s000 soldats/ }).first();
    expect(await answer.textContent()).toContain('Ukraine');
    await answer.getByRole('link').click();
    await page.locator('.article mark[data-current]').waitFor();
    expect(complaints).toEqual([]);
  });
});
