import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dispatch, hostile } from '../api/little-documents.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

const desk = { viewport: { width: 1280, height: 900 } };

describe('the search box', () => {
  it('opens by «/» and Ctrl-K, finds as one types, and Enter opens what the arrows chose', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/facts');
    await page.locator('.entry').first().waitFor();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Recherche' });
    await field.waitFor();
    await page.keyboard.type('coree du n');
    await page.getByRole('option', { name: /^Corée du Nord\s*État/ }).waitFor();
    expect(await seen(page.getByRole('option', { selected: true }))).toContain('Corée du Nord');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await field.fill('assistance immediate');
    const passage = page.getByRole('group', { name: 'Dans les textes' }).getByRole('option');
    await passage.waitFor();
    expect(await passage.locator('mark').allInnerTexts()).toEqual(['assistance', 'immédiate']);
    while (!(await passage.getAttribute('aria-selected'))?.includes('true')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const mark = page.locator('.article mark');
    await mark.waitFor();
    expect(new URL(page.url()).pathname).toBe(`/documents/${encodeURIComponent(dispatch.id)}`);
    expect(await mark.textContent()).toBe(
      'Le texte prévoit une assistance immédiate si l’un des deux pays est attaqué.',
    );
    expect(complaints).toEqual([]);
  });

  it('leaves «/» to who writes', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/facts');
    await page.getByLabel('Chercher', { exact: true }).first().waitFor();
    await page.locator('search input').first().fill('');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('finds in English what is told in French, passes axe, and says where there is nothing', async () => {
    const { page } = await stage.page({ ...desk, locale: 'en-GB', colorScheme: 'dark' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Search' }).click();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('North Korea');
    await page.getByRole('group', { name: 'Facts' }).getByRole('option').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    await field.fill('zzyzx');
    await page.getByText('Nothing has all these words').waitFor();
  });
});

describe('the page of search', () => {
  it('keeps the words in its address, and shows every kind', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/search?q=Pyongyang');
    for (const name of ['Acteurs', 'Accords', 'Faits', 'Dans les textes'])
      await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.getByRole('searchbox', { name: 'Recherche' }).fill('missiles');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('missiles');
    await page.locator('.found-facts .found').first().click();
    await page.locator('.article mark').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows hostile words as words', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/search?q=hacked');
    const found = page.locator('.found-passages .found');
    await found.first().waitFor();
    expect(await seen(found.first())).toContain('window.hacked');
    expect(await found.first().getAttribute('href')).toContain(encodeURIComponent(hostile.id));
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});
