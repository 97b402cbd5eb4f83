import { createRoute } from '@hono/zod-openapi';
import { shiftsOf } from '../../analysis/index.ts';
import { PromiseRecord } from '../../model/index.ts';
import { Actors, Agreements, Claims, Contradictions, Promises } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { cardsFor, quoteAll } from '../detail.ts';
import { disputeOf } from '../disputes.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames } from '../names.ts';
import { answers, factFilter, filterOf, query, routes, type Sources, stretch } from './shared.ts';

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

const contradictionsRoute = createRoute({
  method: 'get',
  path: '/api/contradictions',
  summary: 'Facts that cannot both hold, each with the sentences of both sides, and what moved over time',
  request: { query: query({ ...factFilter, ...stretch }) },
  responses: answers(Contradictions, 'The contradictions.'),
});

const promisesRoute = createRoute({
  method: 'get',
  path: '/api/promises',
  summary: 'What was promised, by when, and what became of it',
  request: { query: query({ ...factFilter, ...stretch, state: PromiseRecord.shape.state.optional() }) },
  responses: answers(Promises, 'The promises.'),
});

export function lists({ store, ledgers }: Sources) {
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
    })
    .openapi(contradictionsRoute, async (c) => {
      const { limit, offset, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const all = ledger.record?.contradictions ?? [];
      // What moved comes once, with the first stretch.
      const shifts = ledger.record && offset === 0 ? shiftsOf(ledger.record) : [];
      const contradictions = [];
      for (const dispute of all.slice(offset, offset + limit)) {
        const evidence = await quoteAll(store, dispute.evidence);
        contradictions.push({
          ...disputeOf(dispute),
          evidence,
          facts: dispute.facts.map((id) => ({ id, kind: kindOf(ledger, id) })),
        });
      }
      const documents = cardsFor(
        ledger,
        [...contradictions, ...shifts.flatMap(({ stages }) => stages)].flatMap(({ evidence }) => evidence),
      );
      const named = shifts.flatMap(({ sources, targets, stages }) => [
        ...[...sources, ...targets],
        ...stages.flatMap(({ origins }) => origins.map(({ actor }) => actor)),
      ]);
      return c.json(
        { total: all.length, offset, contradictions, shifts, documents, actors: actorNames(named, ledger.actors) },
        200,
      );
    })
    .openapi(promisesRoute, async (c) => {
      const { limit, offset, state, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const all = inOrder(ledger.record?.promises ?? []);
      const asked = state === undefined ? all : all.filter((promise) => promise.state === state);
      const promises = [];
      for (const promise of asked.slice(offset, offset + limit)) {
        promises.push({ ...promise, evidence: await quoteAll(store, promise.evidence) });
      }
      const documents = cardsFor(
        ledger,
        promises.flatMap(({ evidence }) => evidence),
      );
      return c.json(
        {
          ...{ total: asked.length, offset, states: Object.fromEntries(tally(all.map((one) => one.state))) },
          promises,
          documents,
          actors: actorNames(
            promises.flatMap(({ by }) => by),
            ledger.actors,
          ),
        },
        200,
      );
    });
}

const rank = { overdue: 0, open: 1, silent: 2, kept: 3 } as const;

/** What asks for attention first: overdue, then open, silent, kept; within each by its day, those without one last. */
function inOrder(promises: readonly PromiseRecord[]): PromiseRecord[] {
  const key = ({ state, due, id }: PromiseRecord) => `${rank[state]} ${due ?? '9'} ${id}`;
  const keyed = promises.map((promise) => [key(promise), promise] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, promise]) => promise);
}

function kindOf({ events, claims, agreements }: Ledger, id: string) {
  if (events.has(id)) return 'event' as const;
  if (claims.has(id)) return 'claim' as const;
  return agreements.has(id) ? ('agreement' as const) : null;
}
