import { expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

it('what an outlet alone tells is counted, named and listed', async () => {
  const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
  await page.goto('/sources');
  const outlet = page.locator('.outlets > li').filter({ hasText: 'Le Courrier du Matin' });
  const alone = outlet.getByRole('link', { name: /faits? que nul autre ne rapporte/ });
  const count = Number(/\d+/.exec((await alone.textContent())!)![0]);
  expect(count).toBeGreaterThan(0);
  await alone.click();
  await page.getByText(`${count} fait${count === 1 ? '' : 's'}`, { exact: true }).waitFor();
  await page.getByRole('button', { name: /Rapporté par Le Courrier du Matin seul/ }).click();
  await page.getByText('15 faits', { exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
});
