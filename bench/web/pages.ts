import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

export interface Drawn {
  readonly path: string;
  /** Milliseconds from asking for the address to its first words, and to all that it asked for being drawn. */
  readonly words: number;
  readonly whole: number;
}

const paths = ['/', '/facts', '/timeline', '/map', '/network', '/agreements', '/claims', '/contradictions'].concat(
  ...['/promises', '/sources', '/documents', '/what-if?by=KOR&against=PRK'],
);

const rounds = 3;

/** Times each page as one who comes for the first time, the middle of some rounds. */
export async function pageTimes(browser: Browser, url: string): Promise<Drawn[]> {
  const times: Drawn[] = [];
  for (const path of paths) {
    const found: { words: number; whole: number }[] = [];
    for (let round = 0; round < rounds; round++) found.push(await once(browser, `${url}${path}`));
    times.push({ path, words: middle(found.map(({ words }) => words)), whole: middle(found.map((one) => one.whole)) });
  }
  return times;
}

async function once(browser: Browser, address: string): Promise<{ words: number; whole: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await settled(page);
  const whole = await now(page);
  const words = (await page.evaluate(FIRST_WORDS)) as number;
  await context.close();
  return { words, whole };
}

/** Bytes of script that the first page loads until nothing is left to load, gzipped. */
export async function firstScript(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) loaded.push(response.body());
  });
  await page.goto(url);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(loaded);
  await page.close();
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

/** The page has its heading and waits for nothing. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await until(page, STILL);
}

/** Waits for what is asked in words, picture by picture; the policy of the page lets nothing else evaluate them. */
export async function until(page: Page, asked: string): Promise<void> {
  await page.evaluate(`new Promise((there) => {
    const look = () => (${asked}) ? there(null) : requestAnimationFrame(look);
    look();
  })`);
}

const STILL = '!document.querySelector(".loading, [aria-busy=true]")';
const FIRST_WORDS = 'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0';

const now = (page: Page): Promise<number> => page.evaluate('performance.now()');

export function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
