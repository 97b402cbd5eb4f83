import type { Context, MiddlewareHandler } from 'hono';
import type { Store } from '../store/index.ts';
import { languageOf } from './words.ts';

interface Said {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [string, string])[];
}

/** All answers together, in bytes as they go over the wire. */
const ROOM = 64_000_000;

/** What decides on an answer beside the record: what is asked, how it is packed, and in which language where it has words of ours. */
function keyOf({ req }: Context, isWorded: boolean): string {
  const query = new URLSearchParams(new URL(req.url).search);
  query.delete('token');
  query.delete('lang');
  const language = isWorded ? languageOf(req.query('lang'), req.header('accept-language')) : '';
  const packed = /\bgzip\b/.test(req.header('accept-encoding') ?? '');
  return `${req.path}?${query} ${language} ${packed}`;
}

const own: ReadonlySet<string> = new Set(['content-type', 'content-encoding', 'vary']);

/**
 * Gives an answer again as it was while the record is the same and the day, too: the aggregates of a large record take a
 * second to work out and to pack. What changes or hangs on something else than the record is always asked anew.
 *
 * @param asked tells the paths that read nothing but the record
 * @param worded those among them whose answers are written in a language
 */
export function remembered(store: Store, asked: ReadonlySet<string>, worded: ReadonlySet<string>): MiddlewareHandler {
  const kept = new Map<string, Said>();
  let size = 0;
  let of = '';
  const keep = (key: string, said: Said) => {
    kept.set(key, said);
    size += said.body.byteLength;
    for (const [oldest, { body }] of kept) {
      if (size <= ROOM) break;
      kept.delete(oldest);
      size -= body.byteLength;
    }
  };
  return async (c, next) => {
    if (c.req.method !== 'GET' || !asked.has(c.req.path)) return next();
    const now = `${await store.recordRevision()} ${await store.revision()} ${new Date().toISOString().slice(0, 10)}`;
    if (now !== of) {
      kept.clear();
      size = 0;
      of = now;
    }
    const key = keyOf(c, worded.has(c.req.path));
    const found = kept.get(key);
    if (found) {
      kept.delete(key);
      kept.set(key, found);
      return c.body(found.body, 200, Object.fromEntries(found.headers));
    }
    await next();
    if (c.res.status !== 200) return;
    const body = await c.res.arrayBuffer();
    const headers = [...c.res.headers].filter(([name]) => own.has(name.toLowerCase()));
    // Another asker may have kept it meanwhile.
    if (now === of && !kept.has(key) && body.byteLength < ROOM / 4) keep(key, { body, headers });
    c.res = new Response(body, c.res);
  };
}
