import { expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

it('words that articles share though none copies the other stand beside each other and open the article', async () => {
  const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto('/sources');
  await page.getByRole('heading', { name: 'Same words, other texts' }).waitFor();
  await page.locator('.shared-wording, .sources .aside').first().waitFor();
  expect(complaints).toEqual([]);
});
