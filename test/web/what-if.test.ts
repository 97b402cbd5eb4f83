import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

/** What a reader sees of it. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

const desk = { viewport: { width: 1280, height: 900 } };

describe('what if', () => {
  it('tells who is bound by which clause, and draws the chain anew when a question is answered', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Et si' }).click();
    await page.getByLabel('Supposons que').fill('la Corée du Sud attaque la Corée du Nord');
    await page.getByRole('button', { name: 'Qui est tenu' }).click();
    const bound = page.locator('.bonds-triggered').first();
    await bound.getByRole('heading', { name: /^Russie\s+Corée du Nord$/ }).waitFor();
    expect(await seen(bound)).toMatch(/aider par tous les moyens[\s\S]*Traité de partenariat stratégique global/);
    expect(await seen(page.locator('.side-attacked .side-names'))).toMatch(/Chine.*Russie/);
    const question = page.locator('.what-if-questions li', { hasText: 'demande d’aide vient-elle de Russie' });
    const before = await page.locator('.what-if-questions li').count();
    await (before > 0 ? page.locator('.what-if-questions li').first() : question)
      .getByRole('button', { name: 'Oui' })
      .click();
    await page.getByRole('button', { name: 'Reprendre 1 réponse' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('assume')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('is asked by two lists, and shown again by its address', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/what-if');
    for (const [side, state] of [
      ['Qui attaque', 'Corée du Sud'],
      ['Qui est attaqué', 'Corée du Nord'],
    ] as const) {
      await page.getByRole('combobox', { name: side }).fill(state);
      await page.getByRole('option', { name: state, exact: true }).click();
    }
    const bound = page.locator('.bonds-triggered').first();
    await bound.getByRole('heading', { name: /^Russie\s+Corée du Nord$/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=KOR&against=PRK');
    await page.getByLabel('Selon les traités').fill('2020-01-01');
    await page.getByText('Traité de partenariat stratégique global').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Échanger' }).click();
    await page.locator('.side-attacked .side-names', { hasText: 'États-Unis' }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=PRK&against=KOR&on=2020-01-01');
    expect(complaints).toEqual([]);
  });

  it('is asked on a map', async () => {
    const { page, complaints } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/what-if');
    const map = page.locator('.pick-map');
    await map.getByText('Click the state that attacks.').waitFor();
    const state = (name: string) => map.locator('.pick-state', { has: page.locator(`title:text-is("${name}")`) });
    await state('China').click();
    await map.getByText('Click the state that is attacked.').waitFor();
    await state('India').click();
    await page.locator('.side-attacked .side-names', { hasText: 'India' }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=CHN&against=IND');
    expect(complaints).toEqual([]);
  });

  it('lets an answer be changed, tells the terms of a treaty, and gives the chain away', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/what-if?by=KOR&against=PRK');
    await page.getByRole('button', { name: 'Oui' }).last().click();
    const assumed = page.locator('.what-if-assumed li');
    await assumed.getByText('Oui', { exact: true }).waitFor();
    const shape = () => page.locator('.bonds').allInnerTexts();
    const yes = await shape();
    await assumed.getByRole('button', { name: 'Plutôt Non' }).click();
    await assumed.getByText('Non', { exact: true }).waitFor();
    expect(await shape()).not.toEqual(yes);
    await assumed.getByRole('button', { name: 'Laisser ouvert' }).click();
    await assumed.waitFor({ state: 'detached' });
    await page
      .locator('.terms', { hasText: 'Traité de partenariat stratégique global' })
      .first()
      .locator('summary')
      .click();
    await page.getByText('en vigueur depuis', { exact: false }).first().waitFor();
    expect(await page.locator('.terms-open li').count()).toBeGreaterThan(3);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Emporter la chaîne (GEXF)' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('label="Corée du Nord"');
    expect(complaints).toEqual([]);
  });

  it('plays the chain through, the same for the same seed', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/what-if?by=KOR&against=PRK');
    await page.getByRole('button', { name: /^Jouer 5\s000 fois$/ }).click();
    await page.getByText('graine 1', { exact: false }).first().waitFor();
    const shares = () => page.locator('.shares').allInnerTexts();
    const first = await shares();
    await page.getByRole('button', { name: 'Autre graine' }).click();
    await page.getByText('graine 2', { exact: false }).first().waitFor();
    expect(await shares()).not.toEqual(first);
    await page.goto('/what-if?by=KOR&against=PRK&honour=70&open=0&seed=1');
    await page.locator('.shares').first().waitFor();
    expect(await shares()).toEqual(first);
    await page.getByRole('slider', { name: /^Une promesse est tenue/ }).press('ArrowLeft');
    await page.waitForURL(/honour=65/);
    expect(complaints).toEqual([]);
  });

  it('says what it does not understand', async () => {
    const { page } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/what-if?question=Narnia%20attacks%20Japan');
    expect(await seen(page.getByRole('alert'))).toContain('Narnia');
  });
});
