import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/api/index.ts';
import { readInto } from '../../src/pipeline/index.ts';
import { read, readerVersion } from '../../src/reading/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { openStage, type Stage } from './stage.ts';
import { faultsOf, opened, paths, watchPolicy } from './walk.ts';

const articles = fileURLToPath(new URL('../../examples/articles', import.meta.url));
/** Each page twice over: as long as the machine is shared, this only ends what hangs. */
const patience = 900_000;
const desk = { viewport: { width: 1280, height: 900 } };

let stage: Stage;
let example: Store;
let empty: Store;
let nothing: Serving;

beforeAll(async () => {
  [example, empty] = [await openStore(':memory:'), await openStore(':memory:')];
  await readInto(example, [articles], { rooms: { read, readerVersion, buildRecord } });
  stage = await openStage(example);
  nothing = await serve({ store: empty, port: 0, webRoot: stage.webRoot });
});

afterAll(async () => {
  await nothing?.close();
  await stage?.close();
  await example?.close();
  await empty?.close();
});

/** A fact, an agreement, an actor and an article of the record: the pages that its own lines lead to. */
async function linked(store: Store): Promise<string[]> {
  const record = await store.record();
  const [event] = record!.events;
  const agreement = record!.agreements.find(({ obligations }) => obligations.length > 0);
  return [
    ['events', event!.id],
    ['agreements', agreement!.id],
    ['actors', agreement!.parties[0]!],
    ['documents', event!.evidence[0]!.document],
  ].map(([kind, id]) => `/${kind}/${encodeURIComponent(id!)}`);
}

describe('every page is whole in both languages and passes axe in both themes', () => {
  it(
    'on the example coverage',
    async () => {
      const chosen = ['/network?between=PRK%20RUS', '/map?at=pyongyang', '/?asOf=2024-10-25', '/?actor=PRK&actor=RUS'];
      expect(await walk(stage.url, [...paths, ...chosen, ...(await linked(example))])).toEqual([]);
    },
    patience,
  );

  it(
    'on an empty record',
    async () => {
      expect(await walk(nothing.url, paths)).toEqual([]);
    },
    patience,
  );
});

/** Opens each page once, in the language that the one before was left in, and looks at it in the other one too. */
async function walk(baseURL: string, addresses: readonly string[]): Promise<string[]> {
  const { page, complaints } = await stage.page({ ...desk, baseURL, locale: 'fr-FR' });
  await watchPolicy(page);
  const faults: string[] = [];
  for (const [at, path] of addresses.entries()) {
    const languages = at % 2 === 0 ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
    await opened(page, path);
    for (const language of languages) {
      await spoken(page, language);
      faults.push(...(await faultsOf(page)).map((fault) => `${path} (${language}) ${fault}`));
    }
    faults.push(...(await barriers(page)).map((fault) => `${path} ${fault}`));
  }
  // A machine without a graphics card says how slow it is.
  const told = complaints.filter((text) => !text.includes('GL Driver Message'));
  await page.context().close();
  return [...faults, ...told];
}

async function spoken(page: Page, language: 'fr' | 'en'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.locator(`.languages button[lang=${language}]`).first().click();
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  await page.waitForTimeout(150);
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

/** What axe finds serious; between the themes only the colours differ. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' });
    // A colour on its way from one theme to the other has the contrast of neither.
    await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished))');
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    found.push(...bad.map(({ id, nodes }) => `(${colorScheme}) ${id}: ${nodes.map(({ html }) => html).join('\n')}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
