import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddedItem, type AdditionNews, AdditionState } from '../../src/api/answers/index.ts';
import { serve } from '../../src/api/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const signed =
  'Moscow and Pyongyang sign a treaty\n\nVladimir Putin and Kim Jong Un signed a mutual defence treaty in Pyongyang on 19 June 2024.\n';
const again =
  'A treaty signed\n\nOn 19 June 2024 Vladimir Putin and Kim Jong Un signed a mutual defence treaty in Pyongyang. Japan voiced concern on Thursday.\n';

let store: Store;
let server: Awaited<ReturnType<typeof serve>>;
let site: Server;

beforeAll(async () => {
  store = await openStore(':memory:');
  server = await serve({ store, port: 0, allowPrivateNetwork: true });
  site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      '<html><head><title>Talks</title></head><body><article><h1>Talks in Hanoi</h1><p>Sergei Lavrov visited Hanoi on 3 July 2024 and met the foreign minister of Vietnam. They spoke about trade.</p></article></body></html>',
    );
  }).listen(0, '127.0.0.1');
});
afterAll(async () => {
  site.close();
  await server.close();
  await store.close();
});

const json = { 'content-type': 'application/json' };

async function start(items: readonly object[], url = server.url): Promise<AdditionState> {
  const response = await fetch(`${url}/api/additions`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ items }),
  });
  expect(response.status).toBe(200);
  return AdditionState.parse(await response.json());
}

async function hand(id: string, number: number, bytes: Uint8Array | string): Promise<AddedItem> {
  const response = await fetch(`${server.url}/api/additions/${id}/items/${number}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes as string,
  });
  expect(response.status).toBe(200);
  return AddedItem.parse(await response.json());
}

/** All that is told until the end. */
async function newsOf(id: string, url = server.url): Promise<AdditionNews[]> {
  const response = await fetch(`${url}/api/additions/${id}/events`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const text = await response.text();
  return text
    .split('\n\n')
    .flatMap((one) => (one.startsWith('data: ') ? [JSON.parse(one.slice(6)) as AdditionNews] : []));
}

const stateOf = async (id: string) =>
  AdditionState.parse(await (await fetch(`${server.url}/api/additions/${id}`)).json());

describe('adding', () => {
  it('takes files one by one, says what each became, and tells the new facts', async () => {
    const files = [
      ['treaty.txt', signed],
      ['empty.txt', '  \n'],
      ['picture.png', '\u0089PNG'],
      ['locked.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
      ['zz-copy.txt', signed],
      [
        'español.txt',
        'El presidente de México habló ayer con los periodistas sobre la economía del país y los precios de la energía en el mercado.',
      ],
    ] as const;
    const { id, items } = await start(files.map(([name]) => ({ kind: 'file', name })));
    expect(items.map(({ state }) => state)).toEqual(files.map(() => 'waiting'));
    const news = newsOf(id);
    const ends = [];
    for (const [number, [, bytes]] of files.entries()) ends.push(await hand(id, number, bytes));
    expect(ends.map(({ state, failure }) => failure?.code ?? state)).toEqual([
      'added',
      'empty',
      'unknown-format',
      'binary',
      'unchanged',
      'added',
    ]);
    expect(ends.at(-1)?.foreign).toBe('es');
    const told = await news;
    expect(told.at(0)?.kind).toBe('state');
    expect(told.at(-1)).toEqual({ kind: 'end', ended: 'done' });
    const facts = told.flatMap((one) => (one.kind === 'facts' ? [one.facts] : []));
    expect(facts.flatMap(({ agreements }) => agreements).length).toBe(1);
    const state = await stateOf(id);
    expect(state.advance).toMatchObject({ done: 6, total: 6 });
    expect(state.items[0]!.facts!.fresh).toBe(state.facts.total);
    expect(state.items[4]!.facts).toEqual({ fresh: state.facts.total, known: 0 });
    expect((await store.documents()).length).toBe(2);
  });

  it('says which facts were known', async () => {
    const { id } = await start([{ kind: 'text', text: again, publisher: 'The Harbour', published: '2024-06-21' }]);
    await newsOf(id);
    const { items } = await stateOf(id);
    expect(items[0]!.facts!.known).toBeGreaterThan(0);
    const document = await store.document(items[0]!.document!.id);
    expect(document).toMatchObject({ publisher: 'The Harbour', published: '2024-06-21', file: null });
    expect(document!.text).not.toContain('---');
  });

  it('fetches an address, and says what is wrong with one', async () => {
    const { port } = site.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/talks`;
    const { id } = await start([
      { kind: 'address', address },
      { kind: 'address', address: 'ftp://example.org/x' },
      { kind: 'address', address: 'no address' },
    ]);
    await newsOf(id);
    const { items } = await stateOf(id);
    expect(items.map(({ state, failure }) => failure?.code ?? state)).toEqual([
      'added',
      'address-refused',
      'address-refused',
    ]);
    expect((await store.document(items[0]!.document!.id))?.url).toBe(address);
  });

  it('reaches no private network unless that is allowed', async () => {
    const strict = await serve({ store, port: 0 });
    const { port } = site.address() as AddressInfo;
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '169.254.169.254', '10.0.0.1', '0x7f000001'];
    const { id } = await start(
      hosts.map((host) => ({ kind: 'address', address: `http://${host}:${port}/` })),
      strict.url,
    );
    const told = await newsOf(id, strict.url);
    const failures = told.flatMap((one) =>
      one.kind === 'item' && one.item.state === 'failed' ? [one.item.failure!.code] : [],
    );
    expect(failures).toEqual(hosts.map(() => 'address-refused'));
    await strict.close();
  });

  it('is cancelled at once; what is kept stays', async () => {
    const { id } = await start([
      { kind: 'text', text: 'Tokyo thanked Hanoi.' },
      { kind: 'file', name: 'never.txt' },
    ]);
    const news = newsOf(id);
    await expect.poll(async () => (await stateOf(id)).items[0]!.state, { timeout: 20_000 }).toBe('added');
    await fetch(`${server.url}/api/additions/${id}`, { method: 'DELETE' });
    expect((await news).at(-1)).toEqual({ kind: 'end', ended: 'cancelled' });
    expect((await stateOf(id)).items[1]!.state).toBe('cancelled');
  });
});

describe('who may add', () => {
  const ask = (path: string, init: RequestInit) => fetch(`${server.url}/api/additions${path}`, init);
  const body = JSON.stringify({ items: [{ kind: 'text', text: 'A text.' }] });

  it('is no page of another site, and no form', async () => {
    const foreign = [
      { ...json, origin: 'https://elsewhere.example' },
      { ...json, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) expect((await ask('', { method: 'POST', headers, body })).status).toBe(403);
    const form = { 'content-type': 'text/plain' };
    expect((await ask('', { method: 'POST', headers: form, body })).status).toBe(400);
    const { id } = await start([{ kind: 'file', name: 'a.txt' }]);
    expect((await ask(`/${id}/items/0`, { method: 'PUT', headers: form, body })).status).toBe(400);
    await ask(`/${id}`, { method: 'DELETE' });
  });

  it('is whoever has the token, where there is one', async () => {
    const guarded = await serve({ store, port: 0, token: 'open sesame' });
    const refused = await fetch(`${guarded.url}/api/additions`, { method: 'POST', headers: json, body });
    expect(refused.status).toBe(401);
    await guarded.close();
  });

  it('does not hand over what nobody announced', async () => {
    const { id } = await start([{ kind: 'file', name: 'a.txt' }]);
    const headers = { 'content-type': 'application/octet-stream' };
    expect((await ask(`/${id}/items/7`, { method: 'PUT', headers, body })).status).toBe(404);
    const nowhere = '/00000000-0000-4000-8000-000000000000';
    expect((await ask(`${nowhere}/items/0`, { method: 'PUT', headers, body })).status).toBe(404);
    expect((await ask('', { method: 'POST', headers: json, body: '{"items":[]}' })).status).toBe(400);
    await ask(`/${id}`, { method: 'DELETE' });
  });
});
