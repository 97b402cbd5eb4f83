import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../../src/api/index.ts';
import type { Store } from '../../src/store/index.ts';
import { launchChromium } from './chromium.ts';

/** A browser in front of the real server with the application as it is built. */
export interface Stage {
  readonly url: string;
  readonly webRoot: string;
  /** A page whose complaints (console, refused by the policy, uncaught) are gathered in `complaints`. */
  readonly page: (options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../web', import.meta.url));

/** Builds the application into a folder of its own and serves a store with it. */
export async function openStage(store: Store): Promise<Stage> {
  const webRoot = await mkdtemp(join(tmpdir(), 'entente-web-'));
  await buildAsShipped(webRoot);
  const serving = await serve({ store, port: 0, webRoot });
  const browser = await launchChromium();
  return {
    url: serving.url,
    webRoot,
    page: (options) => openPage(browser, serving.url, options),
    close: async () => {
      await browser.close();
      await serving.close();
      await rm(webRoot, { recursive: true });
    },
  };
}

/** As users get it: under the environment of tests React would come in its slower form for developers. */
async function buildAsShipped(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const baseURL = options.baseURL ?? url;
  const context = await browser.newContext({ locale: 'fr-FR', ...options, baseURL });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  return { page, complaints };
}
