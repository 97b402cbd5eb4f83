import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';

/** Whether a server bound to this address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const bare = unbracketed(host);
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/**
 * Answers only requests that name a host of ours. Without it, a page of another site could point its own name at
 * 127.0.0.1 (DNS rebinding) and read the record through the reader's browser. Addresses in figures pass on a server
 * that is open to others: rebinding needs a name, and there the token guards.
 *
 * @param allowed host names without port
 * @param figures whether any IP address passes
 */
export function hostCheck(allowed: readonly string[], figures: boolean): MiddlewareHandler {
  const names = new Set(allowed.map((name) => unbracketed(name.toLowerCase())));
  return async (c, next) => {
    const asked = [new URL(c.req.url).hostname, nameOf(c.req.header('host'))];
    for (const host of asked) {
      if (host === null) continue;
      const name = unbracketed(host.toLowerCase());
      if (!names.has(name) && !(figures && isIP(name))) throw new Problem('wrong-host', { host });
    }
    return next();
  };
}

function nameOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  return header.replace(/:\d*$/, '');
}

function unbracketed(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}
