import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { background } from '../api/little-documents.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };

/** Everything has come: no line of a loading shape is left. */
const settled = async (page: Page) => {
  await page.locator('h1').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  expect(await page.getByRole('alert').count()).toBe(0);
};

describe('on every screen', () => {
  const paths = [
    '/',
    '/events/troops-kursk',
    '/events/hostile-talks',
    '/agreements',
    '/agreements/prk-rus-2024',
    '/documents',
    `/documents/${encodeURIComponent(background.id)}`,
    '/facts',
    '/timeline',
    '/timeline?lanes=actor',
    '/map?at=pyongyang',
    '/claims',
    '/network?between=PRK%20RUS',
    '/sources',
    '/search?q=Poutine',
    '/add',
    '/what-if?question=South%20Korea%20attacks%20North%20Korea',
    '/contradictions',
    '/promises',
    '/brief',
    '/?asOf=2024-06-20',
    '/changes?since=2024-06-01',
    '/corrections',
    '/actors/RUS',
  ];

  it.each(paths)('%s fits a phone and bars nobody', async (path) => {
    const { page } = await stage.page(phone);
    await page.goto(path);
    await settled(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.context().close();
  });

  it('keeps the theme that was chosen', async () => {
    const { page } = await stage.page({ ...desk, colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Passer au thème sombre' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Passer au thème clair' }).waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });
});
