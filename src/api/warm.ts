import { setImmediate } from 'node:timers/promises';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Timeline } from './answers/index.ts';

/** What the pages ask first when nothing is chosen yet, as they ask it. */
const first = [
  'record/summary',
  'news',
  'intensity?by=month',
  'dossiers',
  'lives?limit=4',
  'timeline?order=desc&limit=100&offset=0',
  'timeline/marks',
  'map',
  'relations',
  'board?limit=20',
  'sources?families=20&outlets=40',
  'documents?limit=100&offset=0',
  'contradictions?limit=30&offset=0',
  'promises?limit=50&offset=0',
  'lives?limit=30&offset=0',
];

/** What they ask below, or where few go; it may still be made while others read. */
const then = ['shifts?limit=20&offset=0', 'brief', 'record/days', 'wording'];

/** Asks what the pages will ask first, so that a large record is read and counted before somebody waits for it. */
export async function warmUp(app: OpenAPIHono, token: string | undefined): Promise<void> {
  const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const ask = async (path: string) => {
    const headers = { ...bearer, 'accept-language': 'en', 'accept-encoding': 'gzip' };
    await (await app.request(`/api/${path}`, { headers })).arrayBuffer();
    await setImmediate();
  };
  for (const path of first) await ask(path);
  const later = async () => {
    for (const path of then) await ask(path);
    // The first fact that is opened, and its article, find their indexes made.
    const last = await app.request('/api/timeline?order=desc&limit=1', { headers: bearer });
    const { entries } = Timeline.parse(await last.json());
    for (const { kind, id, excerpt } of entries) {
      await ask(`documents/${encodeURIComponent(excerpt.document)}`);
      await ask(`${kind === 'step' ? 'agreement' : kind}s/${encodeURIComponent(id)}`);
    }
  };
  // Whoever asks for it is told what is wrong; nobody waits for this.
  void later().catch(() => {});
}
