import { createRoute } from '@hono/zod-openapi';
import { AllianceRecord } from '../../model/index.ts';
import { Problem } from '../problem.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/export.json',
  summary: 'The record as JSON, format entente/1, whole or filtered',
  request: { query: query(factFilter) },
  responses: answers(AllianceRecord, 'The record.'),
});

export function exported({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { record } = await ledgers(filterOf(c.req.valid('query')));
    if (!record) throw new Problem('not-found');
    c.header('Content-Disposition', 'attachment; filename="entente.json"');
    return c.json(record, 200);
  });
}
