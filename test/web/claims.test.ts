import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

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
