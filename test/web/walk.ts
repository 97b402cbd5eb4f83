import type { Page } from 'playwright-core';
import { places } from '../../web/src/shell/places.ts';

/** Every page that the masthead leads to, and those that stand behind a link or a choice. */
export const paths: readonly string[] = [
  ...places.map(([, address]) => address),
  '/what-if?by=KOR&against=PRK',
  '/timeline?lanes=actor',
  '/search?q=Poutine',
  '/?asOf=2000-01-01',
  '/nowhere',
];

/** What the browser refused by the policy of the page is noted there; before the first page. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(
    `globalThis.refused = [];
     addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI));`,
  );
}

/** Opens an address and waits until nothing is asked for any more. */
export async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

/** What is wrong with a page whatever it shows: an error, a word that nobody wrote, a breach of the policy, no end. */
export async function faultsOf(page: Page): Promise<string[]> {
  return (await page.evaluate(FAULTS)) as string[];
}

/** More elements than these make a page slow, and nobody reads so many. */
const MOST = 15_000;

const FAULTS = `(() => {
  const text = document.body.innerText;
  const faults = [...refused];
  if (document.querySelector('[role=alert]')) faults.push('says that something failed');
  if (document.querySelectorAll('h1').length !== 1) faults.push('has not one heading');
  if (document.querySelector('h1')?.textContent.trim() === '') faults.push('has an empty heading');
  if (document.title.trim() === '') faults.push('has no title');
  const key = /(?:^|\\s)[a-z][a-zA-Z]+(?:\\.[a-zA-Z-]+){1,3}_(?:one|other|zero)\\b|\\{\\{|\\bundefined\\b|\\bNaN\\b|\\[object |Invalid Date/.exec(text);
  if (key) faults.push('says ' + key[0]);
  if (document.documentElement.scrollWidth > innerWidth) faults.push('is wider than the window');
  const elements = document.querySelectorAll('*').length;
  if (elements > ${MOST}) faults.push('has ' + elements + ' elements');
  return faults;
})()`;
