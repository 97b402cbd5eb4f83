import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { visit } from '../api/little-record.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const desk = { viewport: { width: 1280, height: 900 } };

async function printed(page: Page): Promise<string> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

describe('on paper', () => {
  it('a page is a brief: its dossier and day, numbers at the facts, the sentences at the end', async () => {
    const { page, complaints } = await stage.page({ ...desk, colorScheme: 'dark' });
    await page.goto('/facts?actor=PRK');
    await page.locator('.entry').first().waitFor();
    await page.getByRole('button', { name: 'Imprimer ou PDF' }).click();
    await page.locator('.print-sources li').first().waitFor({ state: 'attached' });
    const text = await printed(page);
    expect(text).toMatch(/Corée du Nord Note du .+ Dossier : \d documents/);
    expect(text.slice(text.lastIndexOf('SOURCES'))).toContain(visit.evidence[0]!.quote.slice(0, 40));
    expect(text).not.toContain('Imprimer ou PDF');
    // The paper is light; the screen is as it was.
    await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(complaints).toEqual([]);
  });

  it('printed from the browser’s own menu it has its numbered sources too', async () => {
    const { page } = await stage.page(desk);
    for (const path of ['/facts?actor=PRK', '/', '/agreements', '/contradictions', '/claims']) {
      await page.goto(path);
      await page.locator('main a[href*="/events/"], main a[href*="/claims/"], main a[href*="step="]').first().waitFor();
      await page.waitForLoadState('networkidle');
      const text = await printed(page);
      expect(text.slice(text.lastIndexOf('SOURCES')), path).toMatch(/1\.? .{20}/);
      const numbered = await page.locator('main a[data-sources]:not([data-sources=""])').count();
      expect(numbered, path).toBeGreaterThan(0);
    }
  });

  it.each([
    ['fr-FR', 'Note', 'Imprimer ou PDF', /Où en sont les accords/i],
    ['en-GB', 'Brief', 'Print or PDF', /Where the agreements stand/i],
  ])('the brief of a dossier in %s has every number among its sources', async (locale, link, button, section) => {
    const { page, complaints } = await stage.page({ ...desk, locale });
    await page.goto('/?actor=PRK');
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
    await page.waitForURL('**/brief?actor=PRK');
    await page.locator('.source-list li').first().waitFor();
    const numbers = await page.locator('.source-number').allInnerTexts();
    const sources = await page.locator('.source-list li').count();
    expect(new Set(numbers.map(Number))).toEqual(new Set(Array.from({ length: sources }, (_, at) => at + 1)));
    await page.locator('.brief-head').getByRole('button', { name: button }).click();
    expect(await printed(page)).toMatch(section);
    await page.locator('.source-number').first().click();
    expect(new URL(page.url()).hash).toBe('#source-1');
    expect(complaints).toEqual([]);
  });
});

describe('taken away', () => {
  it('a link to the page as it stands', async () => {
    const { page } = await stage.page({ ...desk, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/facts?q=missiles');
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Lien copié').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  it.each([
    ['/', 'La relation, de conflit à coopération'],
    ['/map', 'Carte'],
  ])('a drawing of %s as PNG and as SVG, with its sources', async (path, title) => {
    const { page, complaints } = await stage.page(desk);
    await page.goto(path);
    const name = (kind: string) => new RegExp(`${kind}\\)?\\s*: ${title}$`);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: name('PNG') }).click(),
    ]);
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: name('SVG') }).click(),
    ]);
    const text = await readFile(await svg.path(), 'utf8');
    expect(text).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).toContain(title);
    expect(text).toContain('Le Courrier du Matin');
    expect(text).not.toMatch(/foreignObject|var\(--/);
    expect(complaints).toEqual([]);
  });

  it('a drawing of marks and words as PNG', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/timeline');
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Image/ }).click(),
    ]);
    expect(png.suggestedFilename()).toBe('entente-timeline.png');
    expect((await readFile(await png.path())).length).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
  });
});
