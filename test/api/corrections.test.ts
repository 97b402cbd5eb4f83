import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  Corrections,
  CorrectionsFile,
  DocumentText,
  EventDetail,
  ProblemDetails,
} from '../../src/api/answers/index.ts';
import { createApp } from '../../src/api/index.ts';
import { AllianceRecord, Correction, RecordCorrection } from '../../src/model/index.ts';
import { loadRooms, readInto } from '../../src/pipeline/index.ts';
import { correctionProblems } from '../../src/record/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const article = new URL('../../examples/articles/2024-06-19-wire-signing.txt', import.meta.url);
let store: Store;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  store = await openStore(':memory:');
  await readInto(store, [article.pathname], { rooms: await loadRooms() });
  app = createApp({ store, allowedHosts: ['localhost'] });
});
afterEach(() => store.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`/api/corrections${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const record = async () => AllianceRecord.parse(await (await app.request('/api/export.json')).json());
const by = { author: 'Anna', reason: 'seen in the text' };

test('a fact is rejected, the record shows it, and it comes back when that is undone', async () => {
  const before = await record();
  const { id } = before.events[0]!;
  const kept = Correction.parse(await (await post('', { ...by, what: { do: 'reject', id } })).json());
  expect((await record()).events.map((event) => event.id)).not.toContain(id);
  const { corrections } = Corrections.parse(await (await app.request('/api/corrections')).json());
  expect(corrections).toMatchObject([{ id: kept.id, author: 'Anna' }]);
  const undone = await app.request(`/api/corrections/${kept.id}`, { method: 'DELETE' });
  expect(undone.status).toBe(200);
  expect(await record()).toEqual(before);
});

test('what was corrected is shown as such, in lists, on its page and in its text; what is gone stays in its text', async () => {
  const { events } = await record();
  const [kept, gone] = events as [(typeof events)[number], (typeof events)[number]];
  const answer = await post('', { ...by, what: { do: 'edit', id: kept.id, set: { place: 'Vladivostok' } } });
  const { bearsOn } = RecordCorrection.parse(await answer.json());
  const now = EventDetail.parse(await (await app.request(`/api/events/${bearsOn[0]}`)).json());
  expect([now.entry.corrected, now.event.place]).toEqual([true, 'vladivostok']);
  expect(now.corrections).toMatchObject([by]);
  await post('', { ...by, what: { do: 'reject', id: gone.id } });
  const document = gone.mentions[0]!.document;
  const text = DocumentText.parse(await (await app.request(`/api/documents/${document}`)).json());
  expect(text.facts.filter(({ corrected }) => corrected).map(({ id }) => id)).toEqual(bearsOn);
  expect(text.corrections.map(({ what }) => what.act)).toEqual(['edit-event', 'reject-fact']);
  const { facts, documents } = Corrections.parse(await (await app.request('/api/corrections')).json());
  expect([facts.map(({ id }) => id), documents.map(({ id }) => id)]).toEqual([bearsOn, [document]]);
});

test('corrections travel as one file', async () => {
  const { id } = (await record()).events[0]!;
  await post('', { ...by, what: { do: 'annotate', id, note: 'Ask the ministry.' } });
  const file = CorrectionsFile.parse(await (await app.request('/api/corrections.json')).json());
  await app.request(`/api/corrections/${file.corrections[0]!.id}`, { method: 'DELETE' });
  expect(await (await post('/import', file)).json()).toEqual({ added: 1 });
  expect((await record()).corrections).toMatchObject([{ bearsOn: [id] }]);
});

test.each([
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, '{}', 403, 'other-site'],
  ['a page of another origin', { origin: 'http://evil.example' }, '{}', 403, 'other-site'],
  ['a form', { 'content-type': 'text/plain' }, '{}', 400, 'bad-body'],
  ['no JSON', {}, '{', 400, 'bad-body'],
  ['JSON of another shape', {}, '{"author":"Anna"}', 400, 'bad-body'],
  ['a fact that is not there', {}, JSON.stringify({ ...by, what: { do: 'reject', id: 'x' } }), 422, 'bad-correction'],
  ['too much', {}, JSON.stringify({ ...by, reason: 'x'.repeat(9_000_000) }), 413, 'too-large'],
])('%s changes nothing', async (_, headers, body, status, code) => {
  const before = await store.revision();
  const response = await post('', body, headers as Record<string, string>);
  expect([response.status, ProblemDetails.parse(await response.json()).code]).toEqual([status, code]);
  expect(await store.revision()).toBe(before);
});

test.each(['fr', 'en'])('every reason why a correction cannot be made is told in words: %s', (language) => {
  const file = new URL(`../../messages/web.${language}.json`, import.meta.url);
  const { api } = JSON.parse(readFileSync(file, 'utf8')) as { api: { correction: Record<string, string> } };
  expect(Object.keys(api.correction).sort()).toEqual([...correctionProblems].sort());
});

test('an article is told when it was published; its page says who gave the day', async () => {
  const { id } = (await record()).documents[0]!;
  const set = { published: '2024-06-20', publisher: 'Le Courrier' };
  expect((await post('', { ...by, what: { do: 'edit', id, set } })).status).toBe(200);
  const text = DocumentText.parse(await (await app.request(`/api/documents/${id}`)).json());
  expect(text.document).toMatchObject({ ...set, publishedBasis: 'correction' });
  expect(text.corrections).toMatchObject([{ ...by, what: { act: 'edit-document' }, bearsOn: [id] }]);
  const { documents } = Corrections.parse(await (await app.request('/api/corrections')).json());
  expect(documents.map((one) => one.id)).toEqual([id]);
});
