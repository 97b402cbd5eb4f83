import { createRoute, z } from '@hono/zod-openapi';
import { relationsOf, rivalsOf, withArticle } from '../../analysis/index.ts';
import { stateById } from '../../knowledge/index.ts';
import { PlaceMap, Relations, Rivals } from '../answers/index.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, agreementNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { placesOf, statesAmong } from '../places.ts';
import { languageOf } from '../words.ts';
import { answers, factFilter, filterOf, many, query, routes, type Sources } from './shared.ts';

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

const rivalsRoute = createRoute({
  method: 'get',
  path: '/api/rivals',
  summary: 'Which states the record tells to be most at odds with the parties to a pact, from outside it',
  request: {
    query: query({
      ...factFilter,
      party: many(z.string().min(1)),
      limit: z.coerce.number().int().min(1).max(20).default(2),
    }),
  },
  responses: answers(Rivals, 'The rivals, the worst first.'),
});

export function relations({ ledgers }: Sources) {
  return routes()
    .openapi(relationsRoute, async (c) => c.json(networkOf(await ledgers(filterOf(c.req.valid('query')))), 200))
    .openapi(rivalsRoute, async (c) => {
      const { party = [], limit, lang, ...filter } = c.req.valid('query');
      const language = languageOf(lang, c.req.header('accept-language'));
      const { relations } = networkOf(await ledgers(filterOf(filter)));
      const found = rivalsOf(relations, party, (id) => isStateNow(id));
      const told = found.slice(0, limit).map((rival) => ({
        ...rival,
        byWords: withArticle(rival.by, language),
        againstWords: withArticle(rival.against, language),
      }));
      return c.json({ rivals: told }, 200);
    })
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

function isStateNow(id: string): boolean {
  const state = stateById(id);
  return state !== undefined && state.status !== 'historic';
}
