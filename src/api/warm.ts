import type { OpenAPIHono } from '@hono/zod-openapi';
import { Language } from '../model/index.ts';

/** What the pages ask first when nothing is chosen yet, as they ask it. */
const first = [
  'record/summary',
  'news',
  'intensity?by=month',
  'dossiers',
  'timeline?order=desc&limit=100&offset=0',
  'timeline/marks',
  'map',
  'relations',
  'board?limit=20',
  'sources?families=20&outlets=40',
  'documents?limit=100&offset=0',
  'contradictions?limit=100&offset=0',
  'promises?limit=100&offset=0',
];

/** Asks what the pages will ask first, so that a large record is read and counted before somebody waits for it. */
export async function warmUp(app: OpenAPIHono, token: string | undefined): Promise<void> {
  const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
  for (const language of Language.options) {
    const headers = { ...bearer, 'accept-language': language, 'accept-encoding': 'gzip' };
    for (const path of first) await (await app.request(`/api/${path}`, { headers })).arrayBuffer();
  }
}
