import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contradictions, Documents, DocumentText, Promises, SourcesAnswer } from '../../src/api/answers/index.ts';
import { AllianceRecord } from '../../src/model/index.ts';
import { littleApp } from './little-app.ts';
import { background } from './little-documents.ts';
import { littleRecord } from './little-record.ts';

let app: Awaited<ReturnType<typeof littleApp>>;
beforeAll(async () => {
  app = await littleApp();
});
afterAll(() => app.close());
const ask = (path: string) => app.ask(path);

type Lists = Record<string, unknown[]>;

describe('documents', () => {
  it('are listed, last published first, with the facts that rest on them', async () => {
    const { documents } = Documents.parse((await ask('/documents')).body);
    expect(documents.map(({ published }) => published)).toEqual([
      '2025-07-13',
      '2024-11-12',
      '2024-10-24',
      '2024-06-20',
    ]);
    expect(documents.find(({ id }) => id === background.id)).toMatchObject({ facts: 6, textGroupSize: 2 });
  });

  it('are found by what a figure counts, a stretch at a time', async () => {
    const of = async (query: string) => Documents.parse((await ask(`/documents${query}`)).body);
    const one = await of(`?publisher=${encodeURIComponent(background.publisher!)}`);
    expect([one.total, one.documents.map(({ id }) => id)]).toEqual([1, [background.id]]);
    const second = await of('?limit=1&offset=1');
    expect([second.total, second.offset, second.documents[0]!.published]).toEqual([4, 1, '2024-11-12']);
    const { families, outlets } = SourcesAnswer.parse((await ask('/sources')).body);
    const family = await of(`?group=${encodeURIComponent(families[0]!.id)}`);
    expect(family.total).toBe(families[0]!.texts);
    for (const { publisher, texts, own } of outlets) {
      const query = `?publisher=${encodeURIComponent(publisher ?? '')}`;
      expect([(await of(query)).total, (await of(`${query}&own=true`)).total]).toEqual([texts, own]);
    }
  });

  it('come whole, each fact where it stands', async () => {
    const { text, blocks, facts } = DocumentText.parse((await ask(`/documents/${background.id}`)).body);
    expect(text).toBe(background.text);
    expect(blocks).toEqual(background.blocks);
    const troops = facts.find(({ id }) => id === 'troops-kursk')!;
    const { start, end } = troops.spans[0]!;
    expect(text.slice(start, end)).toMatch(/^selon Kiev, environ 11 000/);
    const places = facts.map(({ spans }) => spans[0]!.start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the other lists', () => {
  it('show contradictions with both sentences, and promises', async () => {
    const { contradictions, documents } = Contradictions.parse((await ask('/contradictions')).body);
    expect(contradictions[0]!.about.entry!.id).toBe('troops-kursk');
    const words = contradictions[0]!.sides.flatMap(({ sentences }) => sentences);
    expect(words.map(({ sentence }) => sentence.text)).toEqual([
      expect.stringContaining('environ 11 000'),
      'Seoul put their number at 3,000.',
    ]);
    expect(documents).toHaveLength(2);
    expect(Promises.parse((await ask('/promises')).body).promises[0]).toMatchObject({ id: 'p-sea', state: 'open' });
  });

  it.each(['/agreements', '/claims', '/actors'])('answer %s, filtered or not', async (path) => {
    const key = path.slice(1);
    const all = ((await ask(path)).body as Lists)[key]!;
    const few = ((await ask(`${path}?actor=KOR`)).body as Lists)[key]!;
    expect(all.length).toBeGreaterThan(few.length);
  });

  it('give the record away as it is', async () => {
    const { body, headers } = await ask('/export.json');
    expect(AllianceRecord.parse(body)).toEqual(littleRecord);
    expect(headers.get('content-disposition')).toContain('entente.json');
  });
});
