import { createRoute, z } from '@hono/zod-openapi';
import { changesSince, loadRooms } from '../../pipeline/index.ts';
import { Changes } from '../answers/index.ts';
import { actorNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What was published after one day, up to another, changed in the record',
  request: {
    query: query({
      since: z.iso.date().openapi({ description: 'What was published after the end of this day counts.' }),
      until: z.iso.date().optional().openapi({ description: 'Up to the end of this day; without it, up to the last.' }),
    }),
  },
  responses: answers(Changes, 'The changes, by day of publication.'),
});

export function changes({ store }: Sources) {
  return routes().openapi(route, async (c) => {
    const { since, until } = c.req.valid('query');
    if (until !== undefined && until < since) throw new Problem('bad-parameter', { parameter: 'until' });
    const { record, ...answer } = await changesSince(store, since, until, { rooms: await loadRooms() });
    const ids = answer.changes.flatMap((change) => [
      ...('by' in change ? change.by : []),
      ...('origins' in change ? change.origins.map(({ actor }) => actor) : []),
    ]);
    const actors = actorNames(ids, new Map(record.actors.map((actor) => [actor.id, actor])));
    return c.json({ ...answer, changes: [...answer.changes], actors }, 200);
  });
}
