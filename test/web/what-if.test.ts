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

  it('says what it does not understand', async () => {
    const { page } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/what-if?question=Narnia%20attacks%20Japan');
    expect(await seen(page.getByRole('alert'))).toContain('Narnia');
  });
});
