import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
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

  it.each(['fr-FR', 'en-GB'])('stands whole on a phone in %s, and is walked by keyboard alone', async (locale) => {
    const { page, complaints } = await stage.page({ viewport: { width: 390, height: 844 }, locale });
    await page.goto('/');
    await page.locator('.tour-offer button').first().focus();
    await page.keyboard.press('Enter');
    const heard: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expect.poll(() => wholeOn(page)).toBe(true);
      heard.push((await dialog.getAttribute('aria-labelledby')) ?? '');
      // The focus is held by what is told.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement.closest('[role=dialog]') !== null`)).toBe(true);
      if (step < 2) await page.keyboard.press('ArrowRight');
    }
    expect(heard.length).toBe(3);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

/** The words of a step stand within the window, nothing of them cut. */
async function wholeOn(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const { left, right, top, bottom } = document.querySelector('[role=dialog]').getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  })()`);
}
