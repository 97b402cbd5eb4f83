import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/api/index.ts';
import type { RecordEvent, StatusChange } from '../../src/model/index.ts';
import { littleRecord, littleStore } from '../api/little-record.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const desk = { viewport: { width: 1280, height: 900 } };

/** What a reader sees of it. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would hold what is hidden too
const seen = (locator: Locator) => locator.innerText();

describe('the contradictions', () => {
  it('stand side by side with their sentences, in the language of the page, and lead to their facts', async () => {
    const { page, complaints } = await stage.page(desk);
    await page.goto('/contradictions');
    const sides = page.locator('.opposition-sides > li');
    expect(await seen(page.locator('.opposition h3'))).toMatch(/^Combien de soldats\s\?\s*Corée du Nord/);
    expect(await seen(sides.first())).toMatch(/^A\s+environ 11\s000 soldats\s+L’article/i);
    expect(await seen(sides.nth(1))).toMatch(
      /^B\s+3\s000 soldats\s+Corée du Sud[\s\S]*Seoul put their number at 3,000\./,
    );
    expect(await page.locator('.opposition-plot svg circle, .opposition-plot svg rect').count()).toBe(2);
    await page.getByRole('link', { name: 'Ouvrir le fait A' }).click();
    await page.locator('.pane .article mark').first().waitFor();
    await page.locator('.disputes').getByRole('link').click();
    await page.getByText('Seules celles d’un même fait sont ici.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('open a sentence in its article', async () => {
    const { page } = await stage.page({ ...desk, locale: 'en-GB' });
    await page.goto('/contradictions');
    await page.locator('.opposition-sides .sentence a').nth(1).click();
    await page.locator('mark[data-current]', { hasText: 'Seoul put their number at 3,000.' }).waitFor();
  });

  it('are told apart by what they are about, and from what only moved', async () => {
    const store = await littleStore();
    const [number] = littleRecord.contradictions;
    const [signature] = littleRecord.agreements.find(({ id }) => id === 'prk-rus-2024')!.evidence;
    const voice = { facts: ['prk-rus-2024'], origins: [], published: ['2024-06-20'], evidence: [signature!] };
    const date = {
      ...{ id: 'x-day', kind: 'date' as const, facts: ['prk-rus-2024', 'prk-rus-2024'], voices: [voice, voice] },
      ...{ values: ['signed 2024-06-18', 'signed 2024-06-19'], evidence: [signature!, signature!] },
    };
    const moved = littleRecord.events.map((event) => (event.id === 'troops-kursk' ? surer(event) : event));
    const record = { ...littleRecord, events: moved, contradictions: [number!, date] };
    await store.saveRecord(record, await store.revision());
    const serving = await serve({ store, port: 0, webRoot: stage.webRoot });
    const { page } = await stage.page({ ...desk, baseURL: serving.url });
    await page.goto('/contradictions');
    await page.locator('.opposition').first().waitFor();
    expect(await page.locator('.opposition').count()).toBe(2);
    expect(await seen(page.locator('.shift-words'))).toBe('allégué → rapporté comme un fait');
    await page.locator('.shift summary').click();
    expect(await seen(page.locator('.shift-stages'))).toContain('Seoul put their number at 3,000.');
    await page.getByRole('link', { name: /^Dates/ }).click();
    await page.locator('.opposition').nth(1).waitFor({ state: 'detached' });
    expect(await seen(page.locator('.opposition'))).toMatch(/Signé, 18 juin 2024[\s\S]*Signé, 19 juin 2024/);
    expect(new URL(page.url()).search).toBe('?kind=date');
    await serving.close();
    await store.close();
  });
});

/** Told as a fact by a later article. */
function surer(event: RecordEvent): RecordEvent {
  const change = (on: string, status: StatusChange['status'], at: number): StatusChange => ({
    ...{ on, status, factuality: 'PS+', by: event.origins, documents: [event.evidence[at]!.document] },
  });
  return { ...event, history: [change('2024-10-24', 'alleged', 0), change('2024-11-12', 'told', 1)] };
}
