import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

describe('the masthead', () => {
  it('on a phone is one line, and unfolds its pages from a menu', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 390, height: 844 } });
    await page.goto('/timeline?actor=RUS');
    const head = page.getByRole('banner');
    expect((await head.boundingBox())!.height).toBeLessThan(64);
    const menu = page.getByRole('button', { name: 'Menu' });
    const promises = page.getByRole('navigation').getByRole('link', { name: 'Promesses' });
    expect(await promises.isVisible()).toBe(false);
    await menu.click();
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    const groups = page.getByRole('navigation').getByRole('list');
    expect(await groups.count()).toBeGreaterThan(2);
    await promises.click();
    await page.waitForURL('**/promises?actor=RUS');
    expect(await promises.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('gives the focus back when its menu is left', async () => {
    const { page } = await stage.page({ viewport: { width: 390, height: 844 } });
    await page.goto('/facts');
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate('document.activeElement.className')).toBe('menu-button');
  });

  it.each([1280, 1920])('names every page at %i px, in two lines at most', async (width) => {
    const { page } = await stage.page({ viewport: { width, height: 900 } });
    await page.goto('/');
    const links = page.getByRole('navigation').getByRole('link');
    await links.first().waitFor();
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    expect((await page.getByRole('banner').boundingBox())!.height).toBeLessThan(88);
  });
});
