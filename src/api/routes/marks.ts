import { createRoute } from '@hono/zod-openapi';
import { Marks } from '../answers/index.ts';
import { marksOf } from '../marks.ts';
import { actorNames } from '../names.ts';
import { passing } from '../passing.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';
import { lineFilter } from './timeline.ts';

const route = createRoute({
  method: 'get',
  path: '/api/timeline/marks',
  summary: 'The dated lines of the timeline as columns, all of them, to be drawn',
  request: { query: query({ ...factFilter, ...lineFilter }) },
  responses: answers(Marks, 'The marks, and how many lines have no date.'),
});

export function marks({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { type, q, place, outlet, ...filter } = c.req.valid('query');
    const ledger = await ledgers(filterOf(filter));
    const drawn = marksOf(passing(ledger, { type, q, place, outlet }));
    return c.json({ ...drawn, names: actorNames(drawn.actors, ledger.actors) }, 200);
  });
}
