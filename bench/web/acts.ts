import type { Browser, Page } from 'playwright-core';
import { settled, until, workOf } from './pages.ts';

export interface Acted {
  readonly name: string;
  /** Milliseconds from the hand to the next picture, the slowest of the act (Event Timing; 16 is the least told). */
  readonly picture: number;
  /** Milliseconds until what was asked for stands there. */
  readonly answer: number;
  /** Processor time of the page's own thread for it. */
  readonly work: number;
}

interface Act {
  readonly name: string;
  readonly path: string;
  readonly act: (page: Page) => Promise<void>;
  /** True once the page shows what was asked for. */
  readonly done: string;
}

const busy = '!document.querySelector(".loading, [aria-busy=true]")';

const acts: readonly Act[] = [
  {
    name: 'facts: only since 2020',
    path: '/facts?from=2019-01-01',
    act: async (page) => page.getByRole('button', { name: 'Effacer les filtres' }).first().click(),
    done: `${busy} && !location.search.includes("from")`,
  },
  {
    name: 'facts: open one',
    path: '/facts',
    act: async (page) => page.locator('.entry a').nth(3).click(),
    done: '!!document.querySelector(".pane .article mark")',
  },
  {
    name: 'facts: the next hundred',
    path: '/facts',
    act: async (page) => page.getByRole('button', { name: /Afficher la suite/ }).click(),
    done: 'document.querySelectorAll(".entry").length > 150',
  },
  {
    name: 'timeline: nearer',
    path: '/timeline',
    act: async (page) => page.getByRole('button', { name: 'Plus près' }).click(),
    done: busy,
  },
  {
    name: 'timeline: lanes by actor',
    path: '/timeline',
    act: async (page) => page.getByText('Par acteur', { exact: true }).click(),
    done: 'location.search.includes("lanes=actor")',
  },
  {
    name: 'network: the first month later',
    path: '/network',
    act: async (page) => page.getByRole('slider').first().press('ArrowRight'),
    done: 'location.search.includes("months=")',
  },
  {
    name: 'map: nearer',
    path: '/map',
    act: async (page) => page.locator('.map-frame button').first().click(),
    done: busy,
  },
  {
    name: 'map: the first month later',
    path: '/map',
    act: async (page) => page.getByRole('slider').first().press('ArrowRight'),
    done: 'location.search.includes("months=")',
  },
  {
    name: 'figures: more answers',
    path: '/claims',
    act: async (page) =>
      page
        .getByRole('button', { name: /Afficher la suite/ })
        .first()
        .click(),
    done: 'document.querySelectorAll(".question:first-of-type .answer").length > 12',
  },
  {
    name: 'what if: the other way round',
    path: '/what-if?by=KOR&against=PRK',
    act: async (page) => page.getByRole('button', { name: /Échanger/ }).click(),
    done: 'location.search.startsWith("?by=PRK")',
  },
];

/** Times what a reader does, each on a page that has settled, the least of three. */
export async function actTimes(browser: Browser, url: string): Promise<Acted[]> {
  const times: Acted[] = [];
  for (const act of acts) {
    const found: Omit<Acted, 'name'>[] = [];
    for (let round = 0; round < 3; round++) {
      const one = await once(browser, url, act);
      if (one !== null) found.push(one);
    }
    if (found.length === 0) continue;
    const { name } = act;
    times.push({
      name,
      picture: Math.min(...found.map((one) => one.picture)),
      answer: Math.min(...found.map((one) => one.answer)),
      work: Math.min(...found.map((one) => one.work)),
    });
  }
  return times;
}

/** null: the record is too small to have it. */
async function once(browser: Browser, url: string, { path, act, done }: Act): Promise<Omit<Acted, 'name'> | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'fr-FR' });
  const page = await context.newPage();
  try {
    const worked = await workOf(page);
    await page.goto(`${url}${path}`);
    await settled(page);
    await page.waitForTimeout(500);
    await page.evaluate(WATCH);
    page.setDefaultTimeout(5000);
    const before = await worked();
    await act(page);
    await until(page, done);
    const answered = (await page.evaluate('performance.now()')) as number;
    await page.waitForTimeout(300);
    const { picture, began } = (await page.evaluate(SEEN)) as { picture: number; began: number };
    return { picture, answer: answered - began, work: (await worked()) - before };
  } catch {
    return null;
  } finally {
    await context.close();
  }
}

/** Notes when the hand came and how long each of its events took to the next picture. */
const WATCH = `(() => {
  const seen = globalThis.seen = { picture: 16, began: 0 };
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => { seen.began ||= performance.now(); }, { capture: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointer(down|up)|click|key(down|up))$/.test(name)) seen.picture = Math.max(seen.picture, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
})()`;
const SEEN = 'globalThis.seen';
