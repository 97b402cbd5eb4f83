import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { places } from '../../web/src/shell/places.ts';
import { littleStage } from './little-stage.ts';
import { opened } from './walk.ts';

const stage = littleStage();
const desk = { viewport: { width: 1280, height: 900 } };

/** A sentence of an article, the article itself, or a clause of a treaty, for what treaties say. */
const SENTENCE =
  '.article, .article-part, .pane .quote, .entry .excerpt, .entry q, .entry-quote, .quote, .answer, .news-item q, .bond-clause';
/** What leads on from a list. */
const NEXT = ['/events/', '/claims/', '/documents/', 'step=', '/agreements/']
  .map((part) => `main a[href*="${part}"]`)
  .join(', ');

/** What a number that is a button may be; a drawing has groups for it. */
const BUTTONS = 'main button, main [role=button]';
/** What a place of many places opens into. */
const CHOSEN = '.drawing-aside .entry a, .map-pick';

const pages = [
  ...places.map(([, address]) => address),
  '/what-if?by=KOR&against=PRK',
  '/actors/RUS',
  '/search?q=Poutine',
];

describe('every number of every page that can be clicked', () => {
  it.each(pages)('of %s leads to the sentence in two clicks', async (path) => {
    const { page } = await stage.page(desk);
    await opened(page, path);
    await page.evaluate(`for (const one of document.querySelectorAll('main details')) one.open = true`);
    for (const href of await numberLinks(page)) {
      await opened(page, href);
      if ((await page.locator(SENTENCE).count()) > 0) continue;
      const next = page.locator(NEXT).first();
      expect(await next.count(), `${href} on ${path} leads no further`).toBe(1);
      await next.click();
      await page.locator(SENTENCE).first().waitFor();
    }
    await page.context().close();
  });

  it.each(pages)('that is a button of %s leads there too', async (path) => {
    const { page } = await stage.page(desk);
    await settled(page, path);
    for (const [at, name] of await numberButtons(page)) {
      await settled(page, path);
      await page.locator(BUTTONS).nth(at).press('Enter');
      if (await toldSoon(page)) continue;
      const next = page.locator(`${NEXT}, ${CHOSEN}`).first();
      expect(await next.count(), `«${name}» on ${path} leads no further`).toBe(1);
      await next.click();
      await page.locator(SENTENCE).first().waitFor();
    }
    await page.context().close();
  });

  it('of what is supposed names the study that a rate comes from', async () => {
    const { page } = await stage.page(desk);
    await opened(page, '/what-if?by=KOR&against=PRK');
    const rates = page.locator('.rates > li');
    expect(await rates.count()).toBeGreaterThan(0);
    for (const text of await rates.locator('.rate-source').allInnerTexts()) expect(text).toMatch(/\d{4}/);
    expect(await rates.locator('.rate-source').count()).toBe(await rates.count());
  });
});

/** One link of each kind that holds a digit: those that look alike and lead alike stand for each other. */
async function numberLinks(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const kinds = new Map();
    for (const link of document.querySelectorAll('main a[href^="/"]')) {
      if (!/\\d/.test(link.textContent) || !link.checkVisibility() || link.hasAttribute('download')) continue;
      // Behind none there is nothing to lead to.
      if (/(?:^|\\s)0$/.test(link.innerText.trim())) continue;
      const address = new URL(link.href);
      if (address.pathname.startsWith('/api/')) continue;
      const names = [...address.searchParams.keys()].sort().join(' ');
      const kind = [link.parentElement.className, link.className, address.pathname.split('/')[1], names].join('|');
      if (!kinds.has(kind)) kinds.set(kind, link.getAttribute('href'));
    }
    return [...kinds.values()];
  })()`);
}

/** A page with all that it folds away, tables too. */
async function settled(page: Page, path: string): Promise<void> {
  await opened(page, path);
  await page.evaluate(`for (const one of document.querySelectorAll('main details')) one.open = true`);
  const table = page.getByRole('button', { name: 'En tableau' });
  if ((await table.count()) > 0) await table.first().click();
}

/** Where a button of each kind that says a number stands among the buttons, and what it says. */
async function numberButtons(page: Page): Promise<[at: number, name: string][]> {
  return page.evaluate(`(() => {
    const kinds = new Map();
    for (const [at, button] of document.querySelectorAll(${JSON.stringify(BUTTONS)}).entries()) {
      const name = button.getAttribute('aria-label') ?? button.textContent;
      if (!/\\d/.test(name) || !button.checkVisibility() || button.disabled) continue;
      const kind = [button.parentElement.className.baseVal ?? button.parentElement.className, button.className.baseVal ?? button.className, button.firstElementChild?.nextElementSibling?.tagName].join('|');
      if (!kinds.has(kind)) kinds.set(kind, [at, name.trim()]);
    }
    return [...kinds.values()];
  })()`);
}

/** Waits a little: a list that is on its way is no second click. */
async function toldSoon(page: Page): Promise<boolean> {
  return page
    .locator(SENTENCE)
    .first()
    .waitFor({ timeout: 3000 })
    .then(
      () => true,
      () => false,
    );
}
