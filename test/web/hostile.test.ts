import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { attack, attacker, hostileStore, markup } from './hostile-store.ts';
import { openStage, type Stage } from './stage.ts';
import { faultsOf, opened, paths, watchPolicy } from './walk.ts';

describe('an article that attacks its reader', () => {
  let store: Store;
  let stage: Stage;
  beforeAll(async () => {
    store = await hostileStore();
    stage = await openStage(store);
  });
  afterAll(async () => {
    await stage?.close();
    await store?.close();
  });

  it('is text on every page, and breaks none', async () => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 } });
    await watchPolicy(page);
    const shown: string[] = [];
    const faults: string[] = [];
    const facts = [
      '/events/event%3Ahostile',
      '/claims/claim%3Ahostile',
      `/documents/${encodeURIComponent(attack.id)}`,
      `/network?between=${encodeURIComponent(`PRK ${attacker}`)}`,
      `/map?at=${encodeURIComponent(markup)}`,
      `/facts?q=${encodeURIComponent('onerror')}`,
    ];
    for (const path of [...paths, ...facts]) {
      await opened(page, path);
      faults.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
      const { hacked, planted, stray } = (await page.evaluate(HARM)) as Record<string, unknown>;
      if (hacked || planted) faults.push(`${path} let markup in`);
      if (stray) faults.push(`${path} lets a direction leak: ${stray}`);
      if ((await page.evaluate('document.body.innerText.includes("onerror=")')) === true) shown.push(path);
    }
    expect(faults).toEqual([]);
    expect(shown).toEqual(
      expect.arrayContaining(['/facts', '/claims', '/sources', '/documents', ...facts.slice(0, 3)]),
    );
    expect(complaints.filter((words) => !words.includes('GL Driver Message'))).toEqual([]);
  });
});

/** Whether something ran, whether something of it became an element, and which of its words stand in no box of their own. */
const HARM = `(() => {
  const isolated = (at) =>
    at.closest('bdi, [dir=auto]') !== null || ['isolate', 'plaintext'].includes(getComputedStyle(at).unicodeBidi) && getComputedStyle(at).display.startsWith('inline');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let stray = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement;
    if (!node.data.includes('\\u202E') || at.closest('svg, title, option')) continue;
    if (!isolated(at)) stray ??= at.outerHTML.slice(0, 120);
  }
  return {
    hacked: 'hacked' in window,
    planted: document.querySelector('main script, main img, [onerror], [onload], a[href^="javascript"]') !== null,
    stray,
  };
})()`;
