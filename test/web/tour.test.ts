import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

describe('the tour', () => {
  it('is offered once, goes in three steps by keyboard, and gives the focus back', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/');
    const start = page.getByRole('button', { name: 'Faire la visite' });
    await start.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Voir' });
    await dialog.waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    await page.getByRole('button', { name: 'Suivant' }).click();
    await page.getByRole('dialog', { name: 'Vérifier en un clic' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: 'Questionner' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await start.count()).toBe(0);
    await page.reload();
    await page.locator('.news-item').first().waitFor();
    expect(await start.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is turned down for good, and found again under help from any page', async () => {
    const { page } = await stage.page({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    await page.goto('/');
    await page.getByRole('button', { name: 'No tour, do not ask again' }).click();
    await page.goto('/promises?actor=PRK');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Help: the tour in three steps' }).click();
    await page.waitForURL('**/?actor=PRK');
    await page.getByRole('dialog', { name: 'See it' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('dialog', { name: 'Question it' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
