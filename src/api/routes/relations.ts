import { createRoute } from '@hono/zod-openapi';
import { relationsOf } from '../../analysis/index.ts';
import { PlaceMap, Relations } from '../answers/index.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, agreementNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { placesOf, statesAmong } from '../places.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const request = { query: query(factFilter) };

const relationsRoute = createRoute({
  method: 'get',
  path: '/api/relations',
  summary: 'What the actors do with and against each other, by month, and what binds them',
  request,
  responses: answers(Relations, 'The relations.'),
});

const mapRoute = createRoute({
  method: 'get',
  path: '/api/map',
  summary: 'The facts by place and month, and the relations between states',
  request,
  responses: answers(PlaceMap, 'Places, states and relations.'),
});

export function relations({ ledgers }: Sources) {
  return routes()
    .openapi(relationsRoute, async (c) => c.json(networkOf(await ledgers(filterOf(c.req.valid('query')))), 200))
    .openapi(mapRoute, async (c) => {
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const network = networkOf(ledger);
      const states = statesAmong(network.relations.flatMap(({ a, b }) => [a, b]));
      const unplaced = ledger.entries.filter(({ placeId }) => placeId === null).length;
      return c.json({ ...network, places: placesOf(ledger.entries), states, unplaced }, 200);
    });
}

/** Worked out once per view of the record. */
const networkOf = oncePer((ledger: Ledger): Relations => {
  const relations = (ledger.record ? relationsOf(ledger.record) : []).map(({ months, pacts, ...pair }) => ({
    ...pair,
    months: [...months],
    pacts: [...pacts],
  }));
  const bound = new Set(relations.flatMap(({ pacts }) => pacts.map(({ id }) => id)));
  const agreements = Object.fromEntries([...bound].map((id) => [id, agreementNames(ledger.agreements.get(id)!)]));
  const actors = actorNames(
    relations.flatMap(({ a, b }) => [a, b]),
    ledger.actors,
  );
  return { relations, agreements, actors };
});
