import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

export interface Drawn {
  readonly path: string;
  /** Milliseconds from asking for the address to its first words, and to all that it asked for being drawn. */
  readonly words: number;
  readonly whole: number;
  /** Milliseconds of processor time of the page's own thread: what no other program on the machine lengthens. */
  readonly work: number;
}

const paths = ['/', '/facts', '/timeline', '/map', '/network', '/agreements', '/claims', '/contradictions'].concat(
  ...[
    '/promises',
    '/sources',
    '/documents',
    '/brief',
    '/search?q=russie',
    '/actors/RUS',
    '/what-if?by=KOR&against=PRK',
  ],
);

const rounds = 3;

/** Times each page as one who comes for the first time, the least of some rounds: others disturb, none helps. */
export async function pageTimes(browser: Browser, url: string): Promise<Drawn[]> {
  const times: Drawn[] = [];
  for (const path of paths) {
    const found: Omit<Drawn, 'path'>[] = [];
    for (let round = 0; round < rounds; round++) found.push(await once(browser, `${url}${path}`));
    const least = (of: keyof Omit<Drawn, 'path'>) => Math.min(...found.map((one) => one[of]));
    times.push({ path, words: least('words'), whole: least('whole'), work: least('work') });
  }
  return times;
}

async function once(browser: Browser, address: string): Promise<Omit<Drawn, 'path'>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const worked = await workOf(page);
  await page.goto(address, { waitUntil: 'commit' });
  await settled(page);
  const whole = await now(page);
  const words = (await page.evaluate(FIRST_WORDS)) as number;
  const work = await worked();
  await context.close();
  return { words, whole, work };
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

/** A clock of the processor time that the thread of a page takes, in milliseconds. */
export async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}
