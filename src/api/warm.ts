import { setImmediate, setTimeout } from 'node:timers/promises';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Timeline } from './answers/index.ts';
import { askedThen, firstAsked } from './first-asked.ts';

/** Asks what the pages will ask first, so that a large record is read and counted before somebody waits for it. */
export async function warmUp(app: OpenAPIHono, token: string | undefined): Promise<void> {
  const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const headers = { ...bearer, 'accept-language': 'en', 'accept-encoding': 'gzip' };
  const ask = async (path: string): Promise<void> => {
    const answer = await app.request(`/api/${path}`, { headers });
    await answer.arrayBuffer();
    await setImmediate();
    // A large record is still being read.
    if (answer.status !== 503) return;
    await setTimeout(500);
    return ask(path);
  };
  for (const path of firstAsked) await ask(path);
  const later = async () => {
    for (const path of askedThen) await ask(path);
    // The record itself, where all answers were kept; the first fact that is opened, and its article, find their indexes made.
    await ask('timeline?limit=2');
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
