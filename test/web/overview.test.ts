import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();

const desk = { viewport: { width: 1280, height: 900 } };

describe('the dossier', () => {
  it('is suggested from the record, stands in the address and heads the page', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/');
    await page.getByRole('button', { name: 'Dossier Toute la couverture' }).click();
    await page.locator('.dossier-suggested').getByRole('link', { name: 'Corée du Nord et Russie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Corée du Nord et Russie' }).waitFor();
    expect(new URL(page.url()).search).toBe('?actor=PRK&actor=RUS');
    expect(await page.locator('.dossier-editor').count()).toBe(0);
    await page.getByRole('button', { name: 'Revenir à toute la couverture' }).click();
    await page.getByRole('heading', { level: 1, name: 'Toute la couverture' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('of whom the record knows nothing says what to do', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/?actor=TUV');
    await page.getByRole('heading', { name: 'Rien dans ce dossier' }).waitFor();
  });
});

describe('the intensity of the relation', () => {
  it('leads from a month to its facts, by hand and by keyboard', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/?actor=PRK&actor=RUS');
    const june = page.getByRole('link', { name: /^juin 2024\s: / });
    await june.hover();
    await page.locator('.intensity-note').getByText('juin 2024').waitFor();
    await june.focus();
    await page.keyboard.press('Enter');
    await page.locator('.entry').first().waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe('/facts?actor=PRK&actor=RUS&from=2024-06-01&to=2024-06-30');
    expect(complaints).toEqual([]);
  });

  it('has a table behind it, and counts by year too', async () => {
    const { page } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/');
    await page.getByRole('button', { name: 'By year' }).click();
    await page.getByText('As a table').click();
    await page.getByRole('rowheader', { name: '2024', exact: true }).waitFor();
  });
});
