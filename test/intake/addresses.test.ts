import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IntakeResult } from '../../src/intake/index.ts';
import { collect } from './collect.ts';
import { makePdf } from './pdf.ts';

const article = `<html><head><meta property="og:site_name" content="Le Témoin"></head><body><article><h1>Un pacte</h1>
<p>Les deux ministres ont signé le pacte mardi à Moscou, selon un communiqué commun.</p></article></body></html>`;
const plain = 'Un pacte à Moscou\n\nLes deux ministres ont signé le pacte mardi à Moscou.\n';

const send = (response: ServerResponse, type: string, body: string | Buffer, status = 200, more = {}): void => {
  response.writeHead(status, { 'content-type': type, ...more }).end(body);
};

const routes: Record<string, (response: ServerResponse) => void> = {
  '/2024/06/19/pacte': (r) => send(r, 'text/html; charset=utf-8', article),
  '/text': (r) => send(r, 'text/plain; charset=windows-1252', Buffer.from(plain, 'latin1')),
  '/packed': (r) => send(r, 'text/html', gzipSync(article), 200, { 'content-encoding': 'gzip' }),
  '/pdf': (r) => send(r, 'application/pdf', makePdf([[{ text: 'Un pacte signé à Moscou mardi par les ministres.' }]])),
  '/unsaid': (r) => send(r, 'application/octet-stream', article),
  '/moved': (r) => send(r, 'text/plain', '', 302, { location: '/text' }),
  '/round': (r) => send(r, 'text/plain', '', 302, { location: '/round' }),
  '/scheme': (r) => send(r, 'text/plain', '', 302, { location: 'file:///etc/passwd' }),
  '/gone': (r) => send(r, 'text/html', '<p>Introuvable</p>', 404),
  '/broken': (r) => send(r, 'text/html', 'Erreur', 500),
  '/picture': (r) => send(r, 'image/png', 'x'),
  '/empty': (r) => send(r, 'text/html', ''),
  '/announced': (r) => r.writeHead(200, { 'content-type': 'text/plain', 'content-length': '900000000' }).flushHeaders(),
  '/bomb': (r) => send(r, 'text/plain', gzipSync(Buffer.alloc(8_000_000, 'x')), 200, { 'content-encoding': 'gzip' }),
  '/not-packed': (r) => send(r, 'text/plain', 'plain words', 200, { 'content-encoding': 'gzip' }),
  '/silent': () => {},
  '/endless': (r) => {
    r.writeHead(200, { 'content-type': 'text/plain' });
    const drip = setInterval(() => r.write('mot '), 20);
    r.on('close', () => clearInterval(drip));
  },
  '/cut': (r) => {
    r.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' }).write('mot ');
    setTimeout(() => r.destroy(), 20);
  },
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) =>
    (routes[request.url ?? ''] ?? ((r) => send(r, 'text/plain', '?', 404)))(response),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const local = { allowPrivateNetwork: true, timeoutMs: 60_000 };
async function one(path: string, options = {}): Promise<IntakeResult> {
  const results = await collect([path.startsWith('/') ? base + path : path], { ...local, ...options });
  expect(results).toHaveLength(1);
  return results[0]!;
}

describe('what an address gives', () => {
  test('a page, with its day in the address', async () => {
    expect(await one('/2024/06/19/pacte#suite')).toMatchObject({
      ok: true,
      file: `${base}/2024/06/19/pacte#suite`,
      document: {
        title: 'Un pacte',
        publisher: 'Le Témoin',
        url: `${base}/2024/06/19/pacte`,
        published: '2024-06-19',
        publishedBasis: 'metadata',
      },
    });
  });
  test.each(['/packed', '/unsaid'])('%s: the same page', async (path) => {
    expect(await one(path)).toMatchObject({ ok: true, document: { title: 'Un pacte' } });
  });
  test.each(['/text', '/moved'])('%s: a text in the encoding the server says', async (path) => {
    expect(await one(path)).toMatchObject({ ok: true, document: { text: plain, url: `${base}/text` } });
  });
  test('a PDF', async () => {
    expect(await one('/pdf')).toMatchObject({
      ok: true,
      document: { text: 'Un pacte signé à Moscou mardi par les ministres.' },
    });
  });
});

test.each([
  ['/gone', 'address-status', { status: 404 }],
  ['/broken', 'address-status', { status: 500 }],
  ['/picture', 'unknown-format', { format: 'image/png' }],
  ['/empty', 'empty', {}],
  ['/round', 'address-failed', {}],
  ['/scheme', 'address-refused', { reason: 'file' }],
  ['/announced', 'too-large', {}],
  ['/bomb', 'too-large', {}],
  ['/not-packed', 'address-failed', {}],
  ['/silent', 'address-timeout', {}],
  ['/endless', 'address-timeout', {}],
  ['/cut', 'address-failed', {}],
  ['http://127.0.0.1:1/', 'address-failed', { reason: 'ECONNREFUSED' }],
  ['ftp://example.org/a.txt', 'address-refused', { reason: 'ftp' }],
  ['http://user:word@example.org/', 'address-refused', {}],
  ['http://', 'address-refused', {}],
])('%s fails as %s', async (path, code, detail) => {
  const timeoutMs = code === 'address-timeout' ? 400 : 60_000;
  const result = await one(path, { timeoutMs, maxBytes: 1_000_000 });
  expect(result).toMatchObject({ ok: false, code, detail });
});

describe('private networks are not asked', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[2002:7f00:1::]/',
    'http://[64:ff9b::7f00:1]/',
  ])('%s', async (address) => {
    expect(await collect([address])).toMatchObject([{ ok: false, code: 'address-refused' }]);
  });

  test('nothing is sent to the address', async () => {
    let asked = 0;
    const count = () => {
      asked++;
    };
    server.on('connection', count);
    expect(await collect([`${base}/text`, base.replace('127.0.0.1', 'localhost')])).toMatchObject([
      { code: 'address-refused' },
      { code: 'address-refused' },
    ]);
    server.off('connection', count);
    expect(asked).toBe(0);
  });
});
