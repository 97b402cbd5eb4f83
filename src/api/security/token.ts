import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { escapeText, Problem } from '../problem.ts';

const COOKIE = 'entente';

/**
 * Lets in who knows the token: `Authorization: Bearer …`, or `?token=…` once, which the browser then keeps as a
 * cookie that no script can read and no other site can send. The cookie holds a digest, not the token.
 */
export function tokenCheck(token: string): MiddlewareHandler {
  const cookie = digest(`entente cookie ${token}`);
  return async (c, next) => {
    if (c.req.path === '/api/health') return next();
    const given = c.req.query('token');
    if (given !== undefined && same(given, token)) {
      const secure = new URL(c.req.url).protocol === 'https:';
      setCookie(c, COOKIE, cookie, { httpOnly: true, sameSite: 'Strict', path: '/', secure });
      return c.req.path.startsWith('/api/') ? next() : c.html(onward(c));
    }
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && same(bearer, token)) return next();
    const kept = getCookie(c, COOKIE);
    if (kept !== undefined && same(kept, cookie)) return next();
    c.header('WWW-Authenticate', 'Bearer realm="entente"');
    throw new Problem('token-required');
  };
}

/**
 * A page that leads to the same address without the token. A redirect would not do: after a click in an e-mail the
 * browser treats the whole chain as coming from another site and withholds the strict cookie.
 */
function onward(c: Context): string {
  const url = new URL(c.req.url);
  url.searchParams.delete('token');
  // One slash: two would name another host.
  const target = escapeText(url.pathname.replace(/^\/+/, '/') + url.search);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${target}"><title>Entente</title><a href="${target}">Entente</a></html>`;
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digest(a)), Buffer.from(digest(b)));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
