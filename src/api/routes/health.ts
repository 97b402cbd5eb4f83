import { createRoute, z } from '@hono/zod-openapi';
import { answers, query, routes } from './shared.ts';

const Health = z.object({ status: z.literal('ok') }).openapi('Health');

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server answers; tells nothing of the record and needs no token',
  request: { query: query({}) },
  responses: answers(Health, 'It does.'),
});

export function health() {
  return routes().openapi(route, (c) => c.json({ status: 'ok' as const }, 200));
}
