import type { Context, MiddlewareHandler } from 'hono';
import type { KeptAnswer, Store } from '../store/index.ts';
import { askedThen, firstAsked } from './first-asked.ts';
import { programMark } from './program-mark.ts';
import { languageOf } from './words.ts';

type Said = Omit<KeptAnswer, 'key'>;

/** From so many documents on, what the pages ask first outlives the server: to read the record takes seconds. */
const LARGE = 4000;

const lasting: ReadonlySet<string> = new Set([...firstAsked, ...askedThen].map((path) => `/api/${path}`));

/** All answers together, in bytes as they go over the wire. */
const ROOM = 64_000_000;

/** What decides on an answer beside the record: what is asked, how it is packed, and in which language where it has words of ours. */
function keyOf({ req }: Context, isWorded: boolean): string {
  const query = new URLSearchParams(new URL(req.url).search);
  query.delete('token');
  query.delete('lang');
  const language = isWorded ? languageOf(req.query('lang'), req.header('accept-language')) : '';
  const packed = /\bgzip\b/.test(req.header('accept-encoding') ?? '');
  return `${pathOf(req.path, query)} ${language} ${packed}`;
}

const pathOf = (path: string, query: URLSearchParams): string => (query.size === 0 ? path : `${path}?${query}`);

/** Whether the pages ask this before anything is chosen. */
const isLasting = (key: string): boolean => lasting.has(key.slice(0, key.indexOf(' ')));

const own: ReadonlySet<string> = new Set(['content-type', 'content-encoding', 'vary']);

/**
 * Gives an answer again as it was while the record is the same: the aggregates of a large record take a
 * second to work out and to pack. What the pages ask first of a large one is given again by the next server, too. What changes or hangs on something else than the record is always asked anew.
 *
 * @param asked tells the paths that read nothing but the record
 * @param worded those among them whose answers are written in a language
 */
export function remembered(store: Store, asked: ReadonlySet<string>, worded: ReadonlySet<string>): MiddlewareHandler {
  const kept = new Map<string, Said>();
  const program = programMark();
  let size = 0;
  let of = '';
  let known: Promise<void> = Promise.resolve();
  const keep = (key: string, said: Said) => {
    kept.set(key, said);
    size += said.body.byteLength;
    for (const [oldest, { body }] of kept) {
      if (size <= ROOM) break;
      kept.delete(oldest);
      size -= body.byteLength;
    }
  };
  const recall = async (state: string) => {
    for (const { key, ...said } of await store.keptAnswers(state)) if (state === of) keep(key, said);
  };
  // A record that one may only read, or that another process writes, does without.
  const keepLong = async (key: string, said: Said) => {
    if (isLasting(key) && ((await store.held())?.documents ?? 0) >= LARGE) await store.keepAnswer(of, { key, ...said });
  };
  return async (c, next) => {
    if (c.req.method !== 'GET' || !asked.has(c.req.path)) return next();
    const now = `${await store.recordRevision()} ${await store.revision()} ${program}`;
    if (now !== of) {
      kept.clear();
      size = 0;
      of = now;
      known = recall(now);
    }
    await known;
    const key = keyOf(c, worded.has(c.req.path));
    const found = kept.get(key);
    if (found) {
      kept.delete(key);
      kept.set(key, found);
      return c.body(bytesOf(found), 200, Object.fromEntries(found.headers));
    }
    await next();
    if (c.res.status !== 200) return;
    const body = new Uint8Array(await c.res.arrayBuffer());
    const headers = [...c.res.headers].filter(([name]) => own.has(name.toLowerCase()));
    // Another asker may have kept it meanwhile.
    if (now === of && !kept.has(key) && body.byteLength < ROOM / 4) {
      keep(key, { body, headers });
      void keepLong(key, { body, headers }).catch(() => {});
    }
    c.res = new Response(body, c.res);
  };
}

const bytesOf = ({ body }: Said): Uint8Array<ArrayBuffer> => body as Uint8Array<ArrayBuffer>;
