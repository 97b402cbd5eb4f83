import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { background, dispatch } from '../api/little-documents.ts';
import { visit } from '../api/little-record.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

const desk = { viewport: { width: 1280, height: 900 } };

/** What a reader sees of a part once it has come into view: hidden words and folded parts are left out. */
async function seen(locator: Locator): Promise<string> {
  await locator.first().scrollIntoViewIfNeeded();
  await locator.page().waitForTimeout(100);
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
  return locator.innerText();
}

/** What has the focus, and whether one sees it. */
const FOCUS = `(() => {
  const on = document.activeElement;
  if (!on || on === document.body) return null;
  const { outlineStyle } = getComputedStyle(on);
  const label = on.labels?.[0]?.innerText;
  return { name: on.getAttribute('aria-label') || label || on.innerText, marked: outlineStyle !== 'none' };
})()`;

const focused = (page: Page) => page.evaluate('document.activeElement?.closest(".entry")?.innerText ?? ""');

describe('the first page', () => {
  it('tells what the record holds, and what was told last', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/');
    await page.locator('.news-item').first().waitFor();
    expect(await seen(page.locator('.figures'))).toMatch(/4\s+documents[\s\S]+15\s+faits[\s\S]+2\s+accords/);
    await page.getByRole('link', { name: 'Tous les faits' }).click();
    await page.getByText('15 faits', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps its dossier in every address', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/?actor=JPN');
    await page.getByRole('navigation').getByRole('link', { name: 'Faits' }).click();
    await page.getByText('1 fait', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?actor=JPN');
  });
});

describe('the list of facts', () => {
  it('shows the record in French, as French writes it', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/facts');
    await page.getByText('15 faits', { exact: true }).waitFor();
    const visitLine = page.locator('.entry', { hasText: /Vladimir Poutine\s*→\s*envers\s*Corée du Nord/ });
    expect(await seen(visitLine)).toMatch(/19 juin 2024\s+Visite · diplomatie/);
    const troops = await seen(page.locator('.entry', { hasText: 'selon Kiev' }));
    expect(troops).toContain('depuis octobre 2024');
    expect(troops).toMatch(/environ 11\s000 soldats/);
    expect(troops).toContain('non confirmé');
    expect(troops).toContain('d’après\u00a0: Ukraine');
    expect(await seen(page.locator('.year').last())).toMatch(/^Sans date\s+date inconnue\s+Coopération/);
    expect(complaints).toEqual([]);
  });

  it('changes to English and remembers it', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/facts');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('15 facts', { exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const troops = await seen(page.locator('.entry', { hasText: 'selon Kiev' }));
    expect(troops).toMatch(/North Korea\s*→\s*towards\s*Russia/);
    expect(troops).toContain('about 11,000 soldiers');
    await page.reload();
    await page.getByText('15 facts', { exact: true }).waitFor();
  });

  it('draws the life of the agreements, the unsure step told apart by words too', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/');
    const steps = page.locator('.life-line').first().locator('li');
    await steps.first().waitFor();
    const told = await steps.allInnerTexts();
    expect(told.map((step) => step.split(/\s*\n\s*/).slice(0, 2))).toEqual([
      ['Signé', '19 juin 2024'],
      ['Ratifié', 'novembre 2024'],
      ['Ratifié', '9 novembre 2024'],
      ['En vigueur (possible)', 'date inconnue'],
      ['En vigueur', '4 décembre 2024'],
    ]);
  });

  it('keeps its filters in the address', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/facts?actor=JPN');
    await page.getByText('1 fait', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await page.getByText('15 faits', { exact: true }).waitFor();
    await page.getByLabel('Chercher').fill('missiles');
    await page.getByText('1 fait', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=missiles');
    await page.getByLabel('Chercher').fill('nulle part');
    await page.getByRole('heading', { name: 'Aucun fait ne passe ces filtres' }).waitFor();
  });

  it('filters by an actor chosen from the list', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/facts');
    await page.getByRole('combobox', { name: 'Acteurs' }).click();
    await page.getByRole('option', { name: 'Japon' }).click();
    await page.getByText('1 fait', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?actor=JPN');
    expect(complaints).toEqual([]);
  });
});

describe('a wide page', () => {
  it('begins at the same edge, whatever it shows', async () => {
    const { page } = await stage.page({ viewport: { width: 1920, height: 1080 } });
    const edges = new Set<number>();
    for (const path of ['/claims', '/documents', '/changes', '/add', '/search?q=Kiev', '/sources']) {
      await page.goto(path);
      edges.add(Math.round((await page.locator('main h1').first().boundingBox())!.x));
    }
    expect([...edges]).toHaveLength(1);
  });

  it('leaves the list of facts where it is when one is opened, and shows the head of the fact', async () => {
    const { page } = await stage.page({ viewport: { width: 1920, height: 700 } });
    await page.goto('/facts');
    const line = page.locator('.entry').first();
    await line.waitFor();
    const before = await line.boundingBox();
    await page.locator('.entry-link').first().click();
    await page.locator('.pane .article mark').first().waitFor();
    const after = await line.boundingBox();
    expect([after!.x, after!.width]).toEqual([before!.x, before!.width]);
    expect(await page.evaluate(`document.querySelector('.pane').scrollTop`)).toBe(0);
  });
});

describe('a fact', () => {
  it('opens its sentence, marked in its article word for word', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/facts');
    await page.getByRole('link', { name: 'Vladimir Poutine envers Corée du Nord' }).click();
    const mark = page.locator('.article mark');
    await mark.waitFor();
    expect(new URL(page.url()).pathname).toBe('/events/visit-2024-06');
    expect(await mark.textContent()).toBe(visit.evidence[0]!.quote);
    expect(await seen(page.locator('.in-article'))).toContain('Le Courrier du Matin · 20 juin 2024');
    const original = page.getByRole('link', { name: 'Article d’origine' });
    expect(await original.getAttribute('href')).toBe(dispatch.url);
    expect(await original.getAttribute('rel')).toContain('noreferrer');
    expect(await page.locator('.article .fact-span').count()).toBeGreaterThan(2);
    await page.getByText('Pourquoi ce fait est dans le dossier').click();
    expect(await seen(page.locator('.why'))).toMatch(
      /Lu au mot\s+Vladimir\s+Qui agit\s+Vladimir Poutine\s+Vladimir\s+par son nom/,
    );
    await page.getByText('Trace exacte').click();
    expect(await seen(page.locator('.reasons-exact'))).toMatch(/Règle\s+test\.rule\s+Mention\s+e\d+@doc:/);
    expect(complaints).toEqual([]);
  });

  it('shows each of its sentences in turn, and brings it into view', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/events/troops-kursk');
    await page.getByRole('button', { name: /Harbour Gazette/ }).click();
    const mark = page.locator('.article mark', { hasText: 'Seoul put their number at 3,000.' });
    await mark.waitFor();
    await expect.poll(() => page.evaluate(IN_VIEW)).toBe(true);
    expect(await seen(page.locator('.disputes'))).toMatch(/environ 11\s000 soldats \/ 3\s000 soldats/);
    expect(await seen(page.locator('.related'))).toContain('Réponse évasive');
  });

  it('may be a step of an agreement, opened at the sentence that tells it', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/');
    await page.locator('.life-line').first().getByRole('link', { name: 'ratifié' }).first().click();
    const mark = page.locator('.article mark[data-current]');
    await mark.waitFor();
    expect(await seen(mark)).toBe('La Corée du Nord a ratifié le traité en novembre 2024.');
  });

  it('that does not exist says so and what to do', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/events/nothing');
    expect(await seen(page.getByRole('alert'))).toContain('Inconnu dans ce dossier');
  });
});

const IN_VIEW = `(() => {
  const mark = document.querySelector('mark[data-current]');
  const { top, bottom } = mark.getBoundingClientRect();
  const box = mark.closest('.article').getBoundingClientRect();
  return top >= box.top - 1 && bottom <= Math.min(box.bottom, innerHeight) + 1;
})()`;

describe('by keyboard', () => {
  it('goes from fact to fact, opens and closes', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/facts');
    await page.locator('.entry').first().waitFor();
    await page.keyboard.press('j');
    expect(await focused(page)).toContain('13 juillet 2025');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('4 novembre 2024');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.article mark').waitFor();
    expect(new URL(page.url()).pathname).toBe('/events/kremlin-2024-11-04');
    await page.keyboard.press('Escape');
    await page.locator('.pane').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/facts');
    await expect.poll(() => focused(page)).toContain('4 novembre 2024');
  });

  it('reaches everything, and shows where it is', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/facts');
    await page.locator('.entry').first().waitFor();
    const reached: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const told = (await page.evaluate(FOCUS)) as { name: string; marked: boolean } | null;
      if (told === null) break;
      expect(told.marked, told.name).toBe(true);
      reached.push(told.name);
    }
    for (const name of ['Aller au contenu', 'Promesses', 'English', 'Passer au thème sombre', 'Chercher'])
      expect(reached.join('\n')).toContain(name);
  });

  it('skips to the content, and leaves letters to who writes', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/facts');
    await page.locator('.entry').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu');
    await page.getByLabel('Chercher').focus();
    await page.keyboard.type('jk');
    expect(await page.getByLabel('Chercher').inputValue()).toBe('jk');
  });
});

describe('the reader', () => {
  it('marks the chosen fact in the whole text and keeps lists and tables', async () => {
    const { page } = await stage.page(desk);
    await page.goto(`/documents/${encodeURIComponent(background.id)}`);
    await page.getByRole('heading', { level: 1, name: background.title! }).waitFor();
    expect(await page.locator('.article li').count()).toBe(3);
    expect(await page.locator('.article td').count()).toBe(4);
    await page.locator('.reader-fact', { hasText: 'armes' }).click();
    expect(await seen(page.locator('.article mark'))).toMatch(/^Pyongyang aurait livré/);
    expect(new URL(page.url()).searchParams.get('fact')).toBe('event:missiles');
  });
});
