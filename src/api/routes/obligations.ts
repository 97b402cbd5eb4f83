import { createRoute } from '@hono/zod-openapi';
import { touchedObligations } from '../../analysis/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { Obligations } from '../answers/index.ts';
import { namedClauses } from '../clauses.ts';
import { actorNames } from '../names.ts';
import { languageOf } from '../words.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/obligations',
  summary: 'Which clauses the attacks, threats and sanctions of the coverage may have set in motion, and since when',
  request: { query: query(factFilter) },
  responses: answers(Obligations, 'The clauses, by day.'),
});

export function obligations({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { record, actors } = await ledgers(filterOf(c.req.valid('query')));
    const language = languageOf(c.req.query('lang'), c.req.header('accept-language'));
    const touched = record === null ? [] : touchedObligations(record, loadKnowledge(), language);
    const ids = touched.flatMap(({ states, towards, against, fact }) => [
      ...[...states, towards, ...against],
      ...[fact.by, fact.against ?? fact.by],
    ]);
    return c.json(
      {
        obligations: touched.map((one) => ({
          ...one,
          ...{ events: [...one.events], states: [...one.states], questions: [...one.questions] },
        })),
        clauses: namedClauses(touched),
        actors: actorNames(ids, actors),
      },
      200,
    );
  });
}
