import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/api/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

const desk = { viewport: { width: 1280, height: 900 } };
const treaty =
  'Moscow and Pyongyang sign a treaty\n\nVladimir Putin and Kim Jong Un signed a mutual defence treaty in Pyongyang on 19 June 2024.\n';

let store: Store;
let serving: Awaited<ReturnType<typeof serve>>;
let site: Server;

beforeAll(async () => {
  store = await openStore(':memory:');
  serving = await serve({ store, port: 0, webRoot: stage.webRoot, allowPrivateNetwork: true });
  site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      '<html><head><title>Talks in Hanoi</title></head><body><article><h1>Talks in Hanoi</h1><p>Sergei Lavrov visited Hanoi on 3 July 2024 and met the foreign minister of Vietnam. <img src=x onerror="hacked = 1"></p></article></body></html>',
    );
  }).listen(0, '127.0.0.1');
}, 120_000);
afterAll(async () => {
  site?.close();
  await serving?.close();
  await store?.close();
});

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

describe('adding', () => {
  it('takes files, says what each became, and shows the new facts as links', async () => {
    const { page } = await stage.page(desk);
    await page.goto(`${serving.url}/add`);
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([
        file('treaty.txt', treaty),
        file('empty.txt', ' '),
        file('locked.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
      ]);
    await page.getByText('1 document ajouté et 2 non lus.').waitFor();
    const lines = page.locator('.round-item');
    expect(await seen(lines.nth(0))).toMatch(/Moscow and Pyongyang sign a treaty\s*ajouté · \d+ faits? nouveau/);
    expect(await seen(lines.nth(1))).toMatch(/empty\.txt\s*non lu/);
    expect(await seen(lines.nth(2))).toContain('ZIP');
    await page.locator('.round-facts .found').first().click();
    await page.waitForURL(/\/(?:agreements|events|claims)\//);
    await page.locator('main h1, .pane h2').first().waitFor();
    await page.goBack();
    await page.locator('.round-item').first().waitFor();
  });

  it('fetches an address and reads a text; what is known is said so', async () => {
    const { page } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto(`${serving.url}/add`);
    const { port } = site.address() as AddressInfo;
    await page.getByLabel('Address of an article').fill(`http://127.0.0.1:${port}/talks`);
    await page.getByRole('button', { name: 'Read the address' }).click();
    await page.getByText('1 document added.').waitFor();
    await page.getByRole('link', { name: 'Talks in Hanoi', exact: true }).waitFor();
    await page.getByLabel('Text of the article').fill(treaty);
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.getByText('1 already known.').waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await page.getByRole('button', { name: 'Clear what is done' }).click();
    await page.locator('.round').first().waitFor({ state: 'detached' });
  });

  it('refuses an address of a private network where that is not allowed', async () => {
    const strict = await serve({ store, port: 0, webRoot: stage.webRoot });
    const { page } = await stage.page(desk);
    await page.goto(`${strict.url}/add`);
    await page.getByLabel('Adresse d’un article').fill('http://169.254.169.254/latest/meta-data');
    await page.getByRole('button', { name: 'Lire l’adresse' }).click();
    await page.locator('.round-why', { hasText: '169.254.169.254' }).waitFor();
    await page.getByText('1 non lu.').waitFor();
    await strict.close();
  });

  it('takes files dropped anywhere in the window', async () => {
    const { page } = await stage.page(desk);
    await page.goto(`${serving.url}/facts`);
    await page.locator('h1').waitFor({ state: 'attached' });
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Tokyo thanked Hanoi for its help on Monday.'], 'dropped.txt'));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.querySelector('main').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByText('1 document ajouté.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/add');
    expect(await seen(page.locator('.round-item'))).toContain('dropped.txt');
  });

  it('is cancelled', async () => {
    const { page } = await stage.page(desk);
    await page.goto(`${serving.url}/add`);
    // Long enough for the button to be reached before the last is read, on a busy machine too.
    const files = Array.from({ length: 60 }, (_, at) =>
      file(`${at}.txt`, `Minsk thanked Hanoi for visit number ${at}. `.repeat(200)),
    );
    await page.locator('input[type=file][multiple]').setInputFiles(files);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.locator('.round-told', { hasText: 'annulé' }).waitFor();
  });
});
