import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Addition } from '../../pipeline/index.ts';
import { Additions, plain, plainAdvance } from '../additions.ts';
import { AddedItem, type AdditionNews, AdditionRequest, AdditionState, Cancelled } from '../answers/index.ts';
import { Problem } from '../problem.ts';
import { answers, query, routes, type Sources } from './shared.ts';

const one = z.object({ id: z.uuid() });

const startRoute = createRoute({
  method: 'post',
  path: '/api/additions',
  summary: 'Adds documents: texts, addresses, and files whose bytes are then handed over one by one',
  request: {
    query: query({}),
    body: { required: true, content: { 'application/json': { schema: AdditionRequest } } },
  },
  responses: answers(AdditionState, 'The addition, begun.'),
});

const stateRoute = createRoute({
  method: 'get',
  path: '/api/additions/{id}',
  summary: 'How far an addition has come; …/events tells it as server-sent events',
  request: { params: one, query: query({}) },
  responses: answers(AdditionState, 'The addition.'),
});

const handRoute = createRoute({
  method: 'put',
  path: '/api/additions/{id}/items/{number}',
  summary: 'Hands over the bytes of a file that was announced, and answers what became of it',
  request: {
    params: one.extend({ number: z.coerce.number().int().nonnegative() }),
    query: query({}),
    body: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
  },
  responses: answers(AddedItem, 'The document, read or failed.'),
});

const cancelRoute = createRoute({
  method: 'delete',
  path: '/api/additions/{id}',
  summary: 'Stops an addition; what is kept stays',
  request: { params: one, query: query({}) },
  responses: answers(Cancelled, 'It is stopped.'),
});

/** Milliseconds between two signs of life, so that nothing on the way takes the connection for dead. */
const breath = 15_000;

export function additions({ store }: Pick<Sources, 'store'>, allowPrivateNetwork: boolean) {
  const all = new Additions(store, allowPrivateNetwork);
  const found = (id: string): Addition => {
    const addition = all.find(id);
    if (addition === undefined) throw new Problem('unknown-id', { id });
    return addition;
  };
  return routes()
    .openapi(startRoute, async (c) => {
      const { id, addition } = await all.start(c.req.valid('json').items);
      return c.json(await all.stateOf(id, addition), 200);
    })
    .openapi(stateRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await all.stateOf(id, found(id)), 200);
    })
    .openapi(handRoute, async (c) => {
      const { id, number } = c.req.valid('param');
      const addition = found(id);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      if (!addition.hand(number, bytes)) throw new Problem('unknown-id', { id: `${id}/${number}` });
      return c.json(plain(await addition.settled(number)), 200);
    })
    .openapi(cancelRoute, async (c) => {
      const { id } = c.req.valid('param');
      await found(id).cancel();
      return c.json({ cancelled: id }, 200);
    })
    .get('/api/additions/:id/events', (c) => {
      const id = c.req.param('id');
      const addition = found(id);
      return streamSSE(c, async (stream) => {
        const news: AdditionNews[] = [];
        let told = addition.facts.length;
        let awake = () => {};
        const leave = addition.listen((event) => {
          if (event.kind === 'item')
            news.push({ kind: 'item', item: plain(event.item), advance: plainAdvance(event.advance) });
          awake();
        });
        stream.onAbort(() => {
          leave();
          awake();
        });
        const tell = (one: AdditionNews) => stream.writeSSE({ data: JSON.stringify(one) });
        await tell({ kind: 'state', state: await all.stateOf(id, addition) });
        while (!stream.aborted) {
          for (let next = news.shift(); next !== undefined; next = news.shift()) await tell(next);
          if (addition.facts.length > told) {
            const { facts } = addition;
            const fresh = facts.slice(told);
            told = facts.length;
            await tell({ kind: 'facts', facts: await all.factsOf(fresh, facts.length) });
            continue;
          }
          if (addition.ended !== null && news.length === 0) break;
          await new Promise<void>((resolve) => {
            const alarm = setTimeout(resolve, breath);
            awake = () => {
              clearTimeout(alarm);
              resolve();
            };
          });
          if (news.length === 0 && addition.ended === null) await stream.write(': \n\n');
        }
        leave();
        if (!stream.aborted) await tell({ kind: 'end', ended: addition.ended });
      });
    });
}
