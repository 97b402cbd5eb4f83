import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { defaultMaxBytes } from '../../intake/index.ts';
import { Problem } from '../problem.ts';

/** Bytes of a body: thousands of corrections, or a text that is pasted. */
const largest = 8_000_000;

const refuse = () => {
  throw new Problem('too-large');
};
const limit = bodyLimit({ maxSize: largest, onError: refuse });
const fileLimit = bodyLimit({ maxSize: defaultMaxBytes, onError: refuse });

/** What may be asked with a body, and what may change the record. */
const writes: readonly (readonly [methods: string, path: RegExp])[] = [
  ['POST', /^\/api\/what-if$/],
  ['POST DELETE', /^\/api\/corrections(?:\/|$)/],
  ['POST PUT DELETE', /^\/api\/additions(?:\/|$)/],
];

/** Types that a page of another site cannot send without asking first: no form has them. */
const types: Readonly<Record<string, RegExp>> = {
  POST: /^application\/json\b/i,
  PUT: /^application\/octet-stream\b/i,
};

/**
 * Reading is open to whoever may ask; what changes the record, or asks with a body, has to come from our own pages or from a program. A page of
 * another site can make a browser send a form, but no JSON, no bytes and no DELETE without asking first, which we never grant; and
 * browsers say where a request comes from.
 */
export function writeCheck(): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    if (!writes.some(([methods, pattern]) => methods.split(' ').includes(method) && pattern.test(path))) {
      c.header('Allow', 'GET, HEAD');
      throw new Problem('method-not-allowed', { method });
    }
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign || (origin !== undefined && origin !== new URL(c.req.url).origin)) throw new Problem('other-site');
    const type = c.req.header('content-type') ?? '';
    if (types[method]?.test(type) === false) throw new Problem('bad-body', { parameter: 'Content-Type' });
    return method === 'PUT' ? fileLimit(c, next) : limit(c, next);
  };
}
