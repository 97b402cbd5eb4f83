import { createRoute } from '@hono/zod-openapi';
import { Days } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { answers, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/record/days',
  summary: 'The days on which the documents were published, with how many on each',
  request: { query: query({}) },
  responses: answers(Days, 'The days.'),
});

export function days({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const published = ((await ledgers()).record?.documents ?? []).map((document) => document.published);
    const counts = tally(published.filter((day) => day !== null));
    const found = [...counts].map(([day, documents]) => ({ day, documents })).sort((a, b) => (a.day < b.day ? -1 : 1));
    return c.json({ days: found, undated: published.filter((day) => day === null).length }, 200);
  });
}
