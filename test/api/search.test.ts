import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchAnswer } from '../../src/api/answers/index.ts';
import { createApp } from '../../src/api/index.ts';
import type { Store } from '../../src/store/index.ts';
import { dispatch, hostile } from './little-documents.ts';
import { littleStore } from './little-record.ts';

let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await littleStore();
  app = createApp({ store, allowedHosts: ['localhost'] });
});
afterAll(() => store.close());

const find = async (q: string, more = '') => {
  const response = await app.request(`/api/search?q=${encodeURIComponent(q)}${more}`);
  expect(response.status).toBe(200);
  return SearchAnswer.parse(await response.json());
};

describe('search', () => {
  it('finds an actor by its name in either language, and what is told of it in the other', async () => {
    for (const q of ['Corée du Nord', 'coree du nord', 'North Korea', 'north kor']) {
      const { actors, facts } = await find(q);
      expect(actors.items[0]).toMatchObject({ id: 'PRK', kind: 'state' });
      expect(facts.items.map(({ entry }) => entry.id)).toContain('troops-kursk');
    }
  });

  it('forgives accents and what stands before an apostrophe', async () => {
    const { passages } = await find("d'assistance immediate");
    expect(passages.items).toHaveLength(1);
    const { document, start, end, text, marks } = passages.items[0]!;
    expect(document).toMatchObject({ id: dispatch.id, publisher: dispatch.publisher, language: 'fr' });
    expect(dispatch.text.slice(start, end)).toBe(text);
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['assistance', 'immédiate']);
  });

  it('holds together what stands in quotation marks', async () => {
    expect((await find('partenariat traité')).passages.total).toBeGreaterThan(0);
    expect((await find('"partenariat traité"')).passages.total).toBe(0);
    expect((await find('"traité de partenariat"')).passages.total).toBeGreaterThan(0);
  });

  it('finds facts by what they are called on the pages', async () => {
    const { facts } = await find('visite');
    expect(facts.items.map(({ entry }) => entry.id)).toContain('visit-2024-06');
  });

  it('finds agreements by their names and steps', async () => {
    expect((await find('partenariat stratégique')).agreements.items[0]?.id).toBe('prk-rus-2024');
  });

  it('answers nothing to no words, and to words of the question itself as words', async () => {
    for (const q of ['', '   ', 'le la les', '"', '* OR NEAR(', "'; drop table facts; --"]) {
      const { facts, actors } = await find(q);
      expect([facts.total, actors.total]).toEqual([0, 0]);
    }
    expect((await find('AND OR NOT treaty')).facts.total).toBe(0);
  });

  it('gives hostile text as text', async () => {
    const { passages } = await find('hacked');
    expect(passages.items[0]!.document.id).toBe(hostile.id);
    expect(passages.items[0]!.text).toContain('window.hacked');
  });

  it('finds on a day what was published by then', async () => {
    const now = await find('traité');
    const then = await find('traité', '&asOf=2024-06-20');
    expect(then.passages.total).toBeLessThan(now.passages.total);
    expect(then.passages.items.every(({ document }) => document.published! <= '2024-06-20')).toBe(true);
    for (const { entry } of then.facts.items)
      expect((await app.request(`/api/${entry.kind}s/${entry.id}?asOf=2024-06-20`)).status).toBe(200);
  });

  it('gives as many as asked for', async () => {
    expect((await find('Russie', '&limit=1')).facts.items).toHaveLength(1);
    expect((await app.request('/api/search?q=a&limit=0')).status).toBe(400);
  });
});
