import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRooms, readInto } from '../../src/pipeline/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { openStage, type Stage } from './stage.ts';

const articles = ['2024-06-19-wire-signing', '2024-06-19-depeche-signature'].map((name) =>
  fileURLToPath(new URL(`../../examples/articles/${name}.txt`, import.meta.url)),
);
let store: Store;
let stage: Stage;
beforeAll(async () => {
  store = await openStore(':memory:');
  await readInto(store, articles, { rooms: await loadRooms() });
  stage = await openStage(store);
}, 180_000);
afterAll(async () => {
  await stage?.close();
  await store?.close();
});

const desk = { viewport: { width: 1280, height: 900 } };

/** What a reader sees of it. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const text = async (page: Page, selector: string) => page.locator(selector).first().innerText();

const visit = async () => {
  const record = await store.record();
  return record!.events.find(({ type, mode }) => type === 'CONSULT' && mode === 'visit') ?? record!.events[0]!;
};

const sign = async (page: Page, reason: string) => {
  await page.getByLabel('Pourquoi', { exact: true }).fill(reason);
  await page.getByLabel('Votre nom').fill('Anna');
};

describe('a fact is corrected in its place', () => {
  it('edited: what was set is told with who and why, in the pane, the list and the reader, and taken back', async () => {
    const { page, complaints } = await stage.page(desk);
    const { id, mentions } = await visit();
    await page.goto(`/events/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.getByLabel('Où').fill('Vladivostok');
    await page.getByLabel('Quand').fill('jusqu’à 2024-13');
    await page.getByText('Ce n’est pas une date du calendrier').waitFor();
    await page.getByLabel('Quand').fill('jusqu’à 2024-06');
    await page.getByText(/Compris.: jusqu.*juin 2024/).waitFor();
    await page.getByLabel('Quand').fill('2024-06-20');
    await sign(page, 'Lu dans un autre texte');
    await page.getByRole('button', { name: 'Garder la modification' }).click();
    await page.locator('.said').waitFor();
    expect(await text(page, '.said')).toMatch(
      /Modifié par Anna, [\s\S]*20 juin 2024[\s\S]*Vladivostok[\s\S]*autre texte/,
    );
    expect(await text(page, '.fact-head')).toContain('Vladivostok');
    await page.goto(`/documents/${encodeURIComponent(mentions[0]!.document)}`);
    await page.locator('.reader-facts .corrected-sign').first().waitFor();
    await page.goto('/corrections');
    await page.locator('.corrections-list > li').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Oui, l’annuler' }).click();
    await page.getByRole('heading', { name: 'Personne n’a rien corrigé' }).waitFor();
    expect((await visit()).place).not.toBe('Vladivostok');
    expect(complaints).toEqual([]);
  });

  it('rejected from the reader by keyboard: it leaves the list and stays told beside its text', async () => {
    const { page } = await stage.page(desk);
    const { id, mentions } = await visit();
    await page.goto(
      `/documents/${encodeURIComponent(mentions[0]!.document)}?fact=${encodeURIComponent(`event:${id}`)}`,
    );
    await page.locator('.fact-card').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Rejeter' }).click();
    await sign(page, 'Pas une visite');
    await page.getByRole('button', { name: 'Rejeter' }).last().click();
    await page.locator('.set-aside').waitFor();
    expect(await text(page, '.set-aside')).toMatch(/Rejeté par Anna[\s\S]*Pas une visite/);
    expect((await store.record())!.events.map((event) => event.id)).not.toContain(id);
    await page.locator('.set-aside').getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Oui, l’annuler' }).click();
    await page.locator('.set-aside').waitFor({ state: 'detached' });
    expect((await store.record())!.events.map((event) => event.id)).toContain(id);
  });

  it('asks for a reason and a name, and remembers the name', async () => {
    const { page } = await stage.page(desk);
    const { id } = await visit();
    await page.goto(`/events/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByRole('button', { name: 'Annoter' }).click();
    await page.getByLabel('Note', { exact: true }).fill('Demander au ministère.');
    await page.getByRole('button', { name: 'Garder la note' }).click();
    expect(await page.evaluate('document.activeElement.matches(":invalid")')).toBe(true);
    await sign(page, 'Le jour manque');
    await page.getByRole('button', { name: 'Garder la note' }).click();
    await page.locator('.said-note', { hasText: 'Demander au ministère.' }).waitFor();
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByRole('button', { name: 'Annoter' }).click();
    expect(await page.getByLabel('Votre nom').inputValue()).toBe('Anna');
  });

  it('merged with another that is found by its words', async () => {
    const { page } = await stage.page(desk);
    const { events } = (await store.record())!;
    const [one, other] = events.filter(({ type }) => type === events[0]!.type) as [
      (typeof events)[0],
      (typeof events)[0]?,
    ];
    if (!other) return;
    await page.goto(`/events/${encodeURIComponent(one.id)}`);
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByRole('button', { name: 'Fondre avec un autre' }).click();
    await page.locator('.correct-choices input').first().check();
    await sign(page, 'La même chose');
    await page.getByRole('button', { name: 'Fondre', exact: true }).click();
    await page.locator('.said', { hasText: 'Fondu' }).waitFor();
    expect((await store.record())!.events.length).toBe(events.length - 1);
  });
});

describe('corrections travel', () => {
  it('away in one file and back, and what is no such file says so', async () => {
    const { page } = await stage.page(desk);
    await page.goto('/corrections');
    const link = page.getByRole('link', { name: 'Les emporter en un fichier' });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const file = await readFile(await download.path(), 'utf8');
    for (const { id } of await store.corrections()) await page.request.delete(`/api/corrections/${id}`);
    const upload = (content: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await upload('nothing');
    await page.getByText('Ce n’est pas un fichier de corrections.').waitFor();
    await upload('{"format":"other"}');
    await page.getByRole('alert').waitFor();
    await upload(file);
    await page.getByText(/corrections? reprises?/).waitFor();
    expect((await store.corrections()).length).toBeGreaterThan(0);
  });
});

describe('an actor', () => {
  it('is corrected on its page', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/actors/PRK');
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.getByLabel('Nom en français').fill('RPDC');
    await sign(page, 'Usage de la maison');
    await page.getByRole('button', { name: 'Garder la modification' }).click();
    await page.getByRole('heading', { level: 1, name: 'RPDC' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('an article says when it was published', () => {
  it('as a person gives it, at its head; taken back, it is as it came', async () => {
    const { page, complaints } = await stage.page(desk);
    const { id, published } = (await store.documents())[0]!;
    await page.goto(`/documents/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: 'Préciser le jour' }).click();
    await page.getByLabel('Paru le').fill('2024-06-21');
    await sign(page, 'Le numéro imprimé');
    await page.getByRole('button', { name: 'Garder la modification' }).click();
    await page.locator('.reader-describe .said').waitFor();
    expect(await text(page, '.reader-head .eyebrow')).toContain('21 juin 2024 (donnée par une personne)');
    await page.goto('/corrections');
    await page.locator('.corrections-list a').first().click();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Oui, l’annuler' }).click();
    await page.locator('.reader-describe .said').waitFor({ state: 'detached' });
    expect((await store.document(id))!.published).toBe(published);
    expect(complaints).toEqual([]);
  });
});
