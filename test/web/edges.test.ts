import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/api/index.ts';
import { openStore } from '../../src/store/index.ts';
import { dispatch, hostile } from '../api/little-documents.ts';
import { littleRecord, littleStore, visit } from '../api/little-record.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

const desk = { viewport: { width: 1280, height: 900 } };

// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

describe('a hostile article', () => {
  it('is shown as text and runs nothing', async () => {
    const { page, complaints } = await stage.page(desk);
    for (const path of ['/documents', `/documents/${encodeURIComponent(hostile.id)}`, '/events/hostile-talks']) {
      await page.goto(path);
      await page.getByText('window.hacked = 1').first().waitFor();
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.locator('main script, main img').count()).toBe(0);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    }
    const { start, end } = hostile.blocks[1]!;
    expect(await page.locator('.article mark').textContent()).toBe(hostile.text.slice(start, end));
    expect(complaints).toEqual([]);
    // And if it had become markup, the policy would have stopped it.
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { text: 'hacked = 1' }))`,
    );
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(complaints.join()).toContain('Content Security Policy');
  });

  it('with a line of 300,000 characters still opens at its sentence', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/events/hostile-thanks');
    const mark = page.locator('.article mark');
    await mark.waitFor();
    expect(await seen(mark)).toBe('At the very end Minsk thanked Hanoi.');
    expect((await seen(page.locator('.article'))).length).toBeLessThan(20_000);
    await page.getByRole('button', { name: 'Afficher tout le paragraphe' }).click();
    await expect.poll(async () => (await seen(page.locator('.article'))).length).toBeGreaterThan(300_000);
  });
});

describe('an empty record', () => {
  it('says what to do', async () => {
    const empty = await openStore(':memory:');
    const serving = await serve({ store: empty, port: 0, webRoot: stage.webRoot });
    const { page } = await stage.page();
    await page.goto(serving.url);
    await page.getByText('npx entente read').waitFor();
    await page.goto(`${serving.url}/contradictions`);
    await page.getByRole('heading', { name: 'Le dossier est encore vide' }).waitFor();
    await page.goto(`${serving.url}/promises`);
    await page.getByRole('heading', { name: 'Le dossier est encore vide' }).waitFor();
    await page.goto(`${serving.url}/agreements`);
    await page.getByRole('heading', { name: 'Le dossier est encore vide' }).waitFor();
    await serving.close();
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('heading', { name: 'Entente ne répond pas' }).waitFor();
    await empty.close();
  });
});

describe('a long record', () => {
  it('comes in stretches, each line once', async () => {
    const long = await littleStore();
    const events = Array.from({ length: 250 }, (_, at) => ({ ...visit, id: `visit-${String(at).padStart(3, '0')}` }));
    await long.saveRecord({ ...littleRecord, events, agreements: [], claims: [] }, await long.revision());
    const serving = await serve({ store: long, port: 0, webRoot: stage.webRoot });
    const { page } = await stage.page(desk);
    await page.goto(`${serving.url}/facts`);
    await page.getByRole('button', { name: 'Afficher la suite (100 sur 250)' }).click();
    await page.getByRole('button', { name: 'Afficher la suite (200 sur 250)' }).click();
    await page.locator('.entry').nth(249).waitFor();
    const addresses = await page
      .locator('.entry-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(250);
    expect(await page.getByRole('button', { name: /Afficher la suite/ }).count()).toBe(0);
    await serving.close();
    await long.close();
  });
});

describe('a record behind a token', () => {
  it('opens with the address that carries it, which then forgets it', async () => {
    const serving = await serve({ store: stage.store, port: 0, webRoot: stage.webRoot, token: 'open sesame' });
    const { page, complaints } = await stage.page();
    await page.goto(serving.url);
    await page.getByRole('heading', { name: 'Ce dossier est protégé par une clé' }).waitFor();
    await page.goto(`${serving.url}/documents?token=open%20sesame`);
    await page.getByRole('link', { name: dispatch.title! }).waitFor();
    expect(page.url()).toBe(`${serving.url}/documents`);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(complaints.filter((text) => text.includes('Content Security'))).toEqual([]);
    await serving.close();
  });
});

describe('what is sent', () => {
  it('first is at most 250 kB of script, and nothing names another host', async () => {
    const { page } = await stage.page(desk);
    const scripts = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.add(pathname);
    });
    await page.goto('/');
    await page.locator('.news-item').first().waitFor();
    let size = 0;
    for (const path of scripts) size += gzipSync(await readFile(join(stage.webRoot, path))).length;
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThanOrEqual(250_000);
    const styles = (await readdir(join(stage.webRoot, 'assets'))).filter((name) => name.endsWith('.css'));
    for (const name of styles) {
      expect(await readFile(join(stage.webRoot, 'assets', name), 'utf8')).not.toMatch(/url\(\s*["']?https?:/);
    }
  });
});
