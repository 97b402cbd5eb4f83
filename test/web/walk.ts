import type { Page } from 'playwright-core';

/** Opens an address and waits until nothing is asked for any more. */
export async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}
