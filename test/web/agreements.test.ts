import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const desk = { viewport: { width: 1400, height: 900 } };

/** What a reader sees of it. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

describe('the agreements', () => {
  it('say at a glance that the treaty is in force, since when and by whose word', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Accords' }).click();
    // The overview shows cards of pacts as well, which are still there for a moment.
    await page.getByRole('heading', { level: 1, name: 'Accords' }).waitFor();
    const card = page.locator('.life-card').first();
    expect(await seen(card.locator('.standing'))).toBe('En vigueur depuis le 4 décembre 2024');
    expect(await seen(card.locator('.life-standing'))).toContain('selon la table des traités connus');
    const steps = (await card.locator('.life-line > li').allInnerTexts()).map((one) =>
      one.split(/\s*\n\s*/).slice(0, 2),
    );
    expect(steps).toEqual([
      ['Signé', '19 juin 2024'],
      ['Ratifié', 'novembre 2024'],
      ['Ratifié', '9 novembre 2024'],
      ['En vigueur (possible)', 'date inconnue'],
      ['En vigueur', '4 décembre 2024'],
    ]);
    expect(await card.locator('.life-table').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('are told apart by where they stand, and the choice stands in the address', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/agreements');
    await page.getByRole('link', { name: /^En chemin/ }).click();
    await page.locator('.life-card').nth(1).waitFor({ state: 'detached' });
    expect(await seen(page.locator('.life-card'))).toMatch(/^Entente de 1961[\s\S]*Signé, 1961/);
    expect(new URL(page.url()).search).toBe('?phase=under-way');
  });
});

describe('the page of an agreement', () => {
  it('has its life, its duties by what sets them in motion, and the article beside', async () => {
    const { page, complaints } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/agreements');
    await page.getByRole('link', { name: /^Treaty on Comprehensive Strategic Partnership/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await seen(page.locator('.pact-standing'))).toMatch(/^In force since 4 December 2024\s+by the table/);
    const attacked = page.locator('.clause-case', { hasText: 'If one of them is attacked' });
    expect(await seen(attacked)).toMatch(/Assist with all means[\s\S]*article 4[\s\S]*Le texte prévoit une assistance/);
    await attacked.locator('button.sentence').click();
    await page.locator('.pact-beside mark[data-current]', { hasText: 'Le texte prévoit' }).waitFor();
    expect(await seen(page.locator('.pact-lineage'))).toContain('Entente de 1961');
    expect(complaints).toEqual([]);
  });

  it('opens at the step that a link names, and leads on a narrow screen to the sentence in its article', async () => {
    const { page } = await stage.page({ viewport: { width: 390, height: 844 } });
    await page.goto('/agreements/prk-rus-2024?step=ratified');
    await page.locator('.life-row[data-step="ratified"] .sentence a').click();
    const mark = page.locator('.article mark[data-current]');
    await mark.waitFor();
    expect(await seen(mark)).toBe('La Corée du Nord a ratifié le traité en novembre 2024.');
  });

  it('of an agreement that is not in the record says so', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/agreements/nothing');
    await page.getByRole('heading', { name: 'Inconnu dans ce dossier' }).waitFor();
  });
});
