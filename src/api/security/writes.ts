import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../problem.ts';

/** Bytes of a body: thousands of corrections. */
const largest = 4_000_000;

const limit = bodyLimit({
  maxSize: largest,
  onError: () => {
    throw new Problem('too-large');
  },
});

/**
 * Reading is open to whoever may ask; what changes the record, or asks with a body, has to come from our own pages or from a program. A page of
 * another site can make a browser send a form, but no JSON and no DELETE without asking first, which we never grant; and
 * browsers say where a request comes from.
 */
export function writeCheck(): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const asks = method === 'POST' && path === '/api/what-if';
    if (!asks && (!path.startsWith('/api/corrections') || (method !== 'POST' && method !== 'DELETE'))) {
      c.header('Allow', 'GET, HEAD');
      throw new Problem('method-not-allowed', { method });
    }
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign || (origin !== undefined && origin !== new URL(c.req.url).origin)) throw new Problem('other-site');
    const type = c.req.header('content-type') ?? '';
    if (method === 'POST' && !/^application\/json\b/i.test(type))
      throw new Problem('bad-body', { parameter: 'Content-Type' });
    return limit(c, next);
  };
}
