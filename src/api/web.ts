import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import { Problem } from './problem.ts';

/** What the build writes where the nonce of an answer goes (`html.cspNonce` in web/vite.config.ts). */
const NONCE_MARK = '__ENTENTE_NONCE__';

type Env = { Variables: SecureHeadersVariables };

/**
 * The built browser application: its files as they are, and its one page for every other address, so that an address
 * of the application can be opened, sent and reloaded.
 *
 * @param webRoot folder that `npm run build` wrote, `dist/web`
 */
export function webPages(webRoot: string): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/', (c) => indexPage(c, webRoot));
  app.get('/index.html', (c) => indexPage(c, webRoot));
  app.use(
    '*',
    serveStatic({
      root: webRoot,
      onFound: (path, c) => {
        const forever = path.includes('/assets/');
        c.header('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  app.get('*', (c) => {
    if (c.req.path.startsWith('/assets/')) throw new Problem('not-found');
    return indexPage(c, webRoot);
  });
  return app;
}

async function indexPage(c: Context<Env>, webRoot: string): Promise<Response> {
  let html: string;
  try {
    html = await readFile(join(webRoot, 'index.html'), 'utf8');
  } catch {
    throw new Problem('not-built');
  }
  c.header('Cache-Control', 'no-store');
  return c.html(html.replaceAll(NONCE_MARK, c.get('secureHeadersNonce') ?? ''));
}
