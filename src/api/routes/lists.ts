import { createRoute } from '@hono/zod-openapi';
import { Actors, Agreements, Claims } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { actorNames } from '../names.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const request = { query: query(factFilter) };

const agreementsRoute = createRoute({
  method: 'get',
  path: '/api/agreements',
  summary: 'The agreements with their steps, clauses and evidence',
  request,
  responses: answers(Agreements, 'The agreements.'),
});

const claimsRoute = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'The claims with their evidence',
  request,
  responses: answers(Claims, 'The claims.'),
});

const actorsRoute = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'The actors, with how many events and claims each stands in',
  request,
  responses: answers(Actors, 'The actors.'),
});

export function lists({ ledgers }: Sources) {
  return routes()
    .openapi(agreementsRoute, async (c) => {
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const agreements = ledger.record?.agreements ?? [];
      const clauses = agreements.flatMap(({ obligations }) => obligations);
      const ids = [
        ...agreements.flatMap(({ parties, steps }) => [...parties, ...steps.flatMap(({ by }) => by)]),
        ...clauses.flatMap(({ bearer, beneficiary, against }) => [bearer, beneficiary, against ?? '']),
      ];
      return c.json({ agreements, actors: actorNames(ids, ledger.actors) }, 200);
    })
    .openapi(claimsRoute, async (c) => {
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const claims = ledger.record?.claims ?? [];
      const ids = claims.flatMap((claim) => [...claim.sources, ...claim.targets, claim.speaker ?? '']);
      return c.json({ claims, actors: actorNames(ids, ledger.actors) }, 200);
    })
    .openapi(actorsRoute, async (c) => {
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const facts = tally(ledger.entries.flatMap((entry) => [...new Set([...entry.sources, ...entry.targets])]));
      const actors = ledger.record?.actors ?? [];
      return c.json({ actors: actors.map((actor) => ({ ...actor, facts: facts.get(actor.id) ?? 0 })) }, 200);
    });
}
