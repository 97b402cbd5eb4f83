import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { background, dispatch } from '../api/little-documents.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };
const address = `/documents/${encodeURIComponent(background.id)}`;

/** What a reader sees of it. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const text = async (page: Page, selector: string) => page.locator(selector).first().innerText();
const chosen = (page: Page) => new URL(page.url()).searchParams.get('fact');

describe('the reader', () => {
  it('draws a line under the words of each fact, by what it does and how sure it is', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto(address);
    const words = page.locator('.fact-span', { hasText: 'Pyongyang aurait livré' }).first();
    await words.waitFor();
    expect(await words.locator('.line').first().getAttribute('class')).toBe('line line-0 tone-cooperation look-unsure');
    await page.getByRole('button', { name: /^coopération/ }).click();
    await expect.poll(() => page.locator('.article .line.tone-cooperation').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('goes from fact to fact by keyboard, shows the words that made it, opens it and leaves it', async () => {
    const { page } = await stage.page(desk);
    await page.goto(address);
    await page.locator('.reader-fact').first().waitFor();
    await page.keyboard.press('j');
    const first = chosen(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => chosen(page)).not.toBe(first);
    await page.keyboard.press('p');
    await expect.poll(() => chosen(page)).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => chosen(page)).toBeNull();
    await page.locator('.reader-fact', { hasText: 'armes' }).click();
    await page.locator('mark .word-trigger').waitFor();
    await page.locator('.fact-card').waitFor();
    expect(await text(page, '.origins-sentence')).toMatch(/^Une seule origine/);
    await page.keyboard.press('w');
    await expect.poll(() => text(page, '.fact-card .why')).toMatch(/Lu au mot[\s\S]+Corée du Nord/);
    await page.keyboard.press('o');
    await page.locator('.pane').waitFor();
    expect(new URL(page.url()).pathname).toBe('/events/missiles');
  });

  it('says what its keys and lines are', async () => {
    const { page } = await stage.page(desk);
    await page.goto(address);
    await page.locator('.reader-fact').first().waitFor();
    await page.keyboard.press('?');
    expect(await text(page, '.help')).toMatch(/fait suivant[\s\S]+incertain/);
    await page.keyboard.press('Escape');
    await page.locator('.help[open]').waitFor({ state: 'detached' });
  });

  it('touched words choose a fact, touched again the next one that rests on them', async () => {
    const { page } = await stage.page(desk);
    await page.goto(`/documents/${encodeURIComponent(dispatch.id)}`);
    const over = page.locator('.fact-span[data-facts*=" "]').first();
    const found = (await page.locator('.fact-span').count()) > 0 && (await over.count()) > 0;
    const words = found ? over : page.locator('.fact-span').first();
    await words.click();
    const one = chosen(page);
    expect(one).not.toBeNull();
    await page.locator('mark .fact-span').first().click();
    if (found) await expect.poll(() => chosen(page)).not.toBe(one);
  });

  it('opens at the sentence that an address names', async () => {
    const { page } = await stage.page(desk);
    const quote = 'une liaison maritime est prévue';
    const start = background.text.indexOf(quote);
    await page.goto(`${address}#char=${start},${start + quote.length}`);
    const mark = page.locator('mark[data-current]');
    await mark.waitFor();
    expect(await mark.textContent()).toBe(quote);
    const box = await mark.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(900);
  });

  it('names the other texts that rest on the same words', async () => {
    const { page } = await stage.page(desk);
    await page.goto(address);
    await page.getByText(/repose(nt)? sur les mêmes mots/).click();
    await page.locator('.reader-family a').first().click();
    await page.getByRole('heading', { level: 1, name: background.title! }).waitFor({ state: 'detached' });
  });

  it('on a phone puts the chosen fact at the foot, its words above it', async () => {
    const { page } = await stage.page(phone);
    await page.goto(`${address}?fact=event:missiles`);
    const sheet = page.getByRole('region', { name: 'Fait choisi' });
    await sheet.waitFor();
    await page.locator('.sheet .fact-card').waitFor();
    const [mark, foot] = [await page.locator('mark').first().boundingBox(), await sheet.boundingBox()];
    expect(mark!.y + mark!.height).toBeLessThanOrEqual(foot!.y);
    await page.getByRole('button', { name: 'Fait suivant' }).click();
    await expect.poll(() => chosen(page)).not.toBe('event:missiles');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Quitter le fait' }).click();
    await sheet.waitFor({ state: 'detached' });
  });
});
