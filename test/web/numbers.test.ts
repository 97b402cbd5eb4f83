import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';
import { opened } from './walk.ts';

const stage = littleStage();

/** A sentence of an article stands on the page, or the article itself. */
const SENTENCE = '.article, .article-part, .pane .quote, .entry .excerpt, .entry q, .quote, .answer, .news-item q';

/** A number, what opens it on its page, and what leads on from there where the first click shows no sentence yet. */
const numbers: readonly (readonly [path: string, number: string, next: string])[] = [
  ...['documents', 'facts', 'contradictions', 'promises', 'sources'].map(
    (page) => ['/', `.figures a[href^="/${page}"]`, 'main li a'] as const,
  ),
  ['/', '.figures a[href^="/agreements"]', 'main a[href*="step="]'],
  ['/', '.drawing-table-area th a', '.entry a'],
  ['/', '.intensity-column', '.entry a'],
  ['/', '.glance-answers a', '.entry a'],
  ['/claims', '.answer a', '.entry a'],
  ['/sources', '.outlets .aside a', '.documents h2 a'],
  ['/documents', '.documents h2 a', '.article-part a'],
  ['/network', '.drawing-table tbody button', '.drawing-aside .entry a'],
  ['/map', '.drawing-table tbody button', '.drawing-aside .entry a'],
  ['/contradictions', 'main li a', '.article-part a'],
  ['/promises', 'main li a', '.article-part a'],
  ['/agreements', 'main a[href*="step="]', '.quote'],
];

describe('from a number', () => {
  it.each(numbers)('on %s, %s leads to the sentence in two clicks', async (path, number, next) => {
    const { page } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await opened(page, path);
    await unfold(page);
    await page.locator(number).first().click();
    if (!(await toldSoon(page))) await page.locator(next).first().click();
    await page.locator(SENTENCE).first().waitFor();
    expect(await page.locator(SENTENCE).count()).toBeGreaterThan(0);
  });
});

/** What a drawing says in figures stands in a table behind it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll('main details')) one.open = true`);
  const table = page.getByRole('button', { name: 'En tableau' });
  if ((await table.count()) > 0) await table.first().click();
}

/** Waits a little: a list that is on its way is no second click. */
async function toldSoon(page: Page): Promise<boolean> {
  const there = page.locator(SENTENCE).first().waitFor({ timeout: 5000 });
  return there.then(
    () => true,
    () => false,
  );
}
