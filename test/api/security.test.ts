import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, ServeError, type Serving, serve } from '../../src/api/index.ts';
import type { Store } from '../../src/store/index.ts';
import { littleStore } from './little-record.ts';

let store: Store;
beforeAll(async () => {
  store = await littleStore();
});
afterAll(() => store.close());

const open: Serving[] = [];
const started = async (options: Partial<Parameters<typeof serve>[0]> = {}) => {
  const serving = await serve({ store, port: 0, ...options });
  open.push(serving);
  return serving;
};
afterAll(() => Promise.all(open.map((serving) => serving.close())));

describe('every answer', () => {
  it('carries a strict policy with a nonce of its own', async () => {
    const app = createApp({ store, allowedHosts: ['localhost'] });
    const policies = [await app.request('/api/health'), await app.request('/api/health'), await app.request('/x')].map(
      ({ headers }) => headers.get('content-security-policy') ?? '',
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toMatch(/style-src 'self' 'nonce-[^']{20,}'/);
      expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
      expect(policy).not.toContain('unsafe');
    }
    expect(new Set(policies).size).toBe(3);
  });

  it('forbids guessing, framing, referrers and keeping', async () => {
    const { headers } = await createApp({ store, allowedHosts: ['localhost'] }).request('/api/timeline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await createApp({ store, allowedHosts: ['localhost'] }).request('/api/timeline', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it('of ours that goes wrong is told to the server, not to the asker', async () => {
    const told: Error[] = [];
    const broken = { ...store, recordRevision: () => Promise.reject(new Error('disk /secret/place is gone')) };
    const app = createApp({ store: broken, allowedHosts: ['localhost'], onError: (error) => told.push(error) });
    const response = await app.request('/api/timeline');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(told[0]!.message).toContain('secret');
  });
});

describe('the host name', () => {
  const app = () => createApp({ store, allowedHosts: ['localhost', '127.0.0.1', '::1'] });

  it.each(['http://127.0.0.1:3683', 'http://localhost:9', 'http://[::1]:3683'])('%s is ours', async (base) => {
    expect((await app().request(`${base}/api/health`)).status).toBe(200);
  });

  it.each(['http://evil.example', 'http://127.0.0.1.evil.example', 'http://localhost.evil.example', 'http://10.0.0.7'])(
    '%s is not',
    async (base) => {
      const response = await app().request(`${base}/api/timeline`);
      expect(response.status).toBe(421);
    },
  );

  it('is checked in the header too', async () => {
    const response = await app().request('http://localhost/api/health', { headers: { host: 'evil.example:3683' } });
    expect(response.status).toBe(421);
  });
});

describe('the token', () => {
  const app = () => createApp({ store, token: 'open sesame', allowedHosts: ['localhost'] });

  it('is asked for, except to say that the server lives', async () => {
    const refused = await app().request('/api/timeline');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    expect((await app().request('/api/health')).status).toBe(200);
    expect((await app().request('/api/timeline?token=open')).status).toBe(401);
  });

  it('passes as a bearer', async () => {
    const headers = { authorization: 'Bearer open sesame' };
    expect((await app().request('/api/timeline', { headers })).status).toBe(200);
    expect((await app().request('/api/timeline', { headers: { authorization: 'Bearer x' } })).status).toBe(401);
  });

  it('in an address becomes a cookie that is not the token, and the address loses it', async () => {
    const response = await app().request('/events/x?token=open%20sesame&q=a');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^entente=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
    const page = await response.text();
    expect(page).toContain('url=/events/x?q=a');
    expect(page).not.toContain('sesame');
    const again = await app().request('/api/timeline', { headers: { cookie: cookie.split(';')[0]! } });
    expect(again.status).toBe(200);
  });

  it('leads nowhere else', async () => {
    const page = await (await app().request('http://localhost//evil.example/?token=open%20sesame')).text();
    expect(page).not.toContain('url=//');
  });

  it('tells a person in a browser what to do', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'fr' };
    const response = await app().request('/', { headers });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('<h1>Ce dossier est protégé par une clé</h1>');
  });
});

describe('serving', () => {
  it('listens on this machine alone and answers there', async () => {
    const { url, port } = await started();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ status: 'ok' });
  });

  it('will not be open to others without a token', async () => {
    await expect(serve({ store, host: '0.0.0.0', port: 0 })).rejects.toMatchObject({ code: 'token-required' });
    const { url } = await started({ host: '0.0.0.0', token: 'long enough' });
    expect((await fetch(`${url}/api/timeline`)).status).toBe(401);
  });

  it('says which port is taken, or takes another when none was asked for', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as AddressInfo;
    await expect(serve({ store, port })).rejects.toThrow(ServeError);
    await expect(serve({ store, port })).rejects.toThrow(String(port));
    const [first, second] = [await started({ port: undefined! }), await started({ port: undefined! })];
    expect(first.port).not.toBe(second.port);
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('says that an address is not of this machine', async () => {
    await expect(serve({ store, host: '203.0.113.9', token: 'x', port: 0 })).rejects.toMatchObject({
      code: 'bad-host',
    });
  });

  it('does not wait for connections left open when it closes', async () => {
    const serving = await serve({ store, port: 0 });
    await fetch(`${serving.url}/api/health`);
    // One that sends nothing and never ends: who waited for it would wait for ever.
    const idle = connect(serving.port, '127.0.0.1');
    await once(idle, 'connect');
    idle.on('error', () => undefined);
    await serving.close();
    idle.destroy();
    await expect(fetch(`${serving.url}/api/health`)).rejects.toThrow();
  });
});
