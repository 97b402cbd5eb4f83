import { createRoute, z } from '@hono/zod-openapi';
import { phases } from '../../analysis/index.ts';
import { LifeDetail, Lives } from '../answers/index.ts';
import { lifeCardOf, lifeDetailOf, livesOf } from '../lives.ts';
import { actorNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, dated, factFilter, filterOf, query, routes, type Sources, stretch } from './shared.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/lives',
  summary:
    'The agreements with the steps of their lives and where they stand, by coverage and by the table of treaties',
  request: {
    query: query({
      ...factFilter,
      phase: z.enum(phases).optional(),
      ...stretch,
    }),
  },
  responses: answers(Lives, 'The agreements, those first that most documents speak of.'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/lives/{id}',
  summary: 'An agreement with its life, its clauses and its lineage, each with its sentences',
  request: { params: z.object({ id: z.string().min(1) }), query: query(dated) },
  responses: answers(LifeDetail, 'The agreement.'),
});

export function lives({ store, ledgers }: Sources) {
  return routes()
    .openapi(listRoute, async (c) => {
      const { phase, limit, offset, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const all = livesOf(ledger, filter.asOf);
      const found = phase === undefined ? all : all.filter(({ life }) => life.standing.phase === phase);
      const agreements = found.slice(offset, offset + limit).map((one) => lifeCardOf(one, ledger));
      const counted = phases.map((one) => [one, all.filter(({ life }) => life.standing.phase === one).length]);
      return c.json(
        {
          ...{ total: found.length, offset, agreements },
          phases: Object.fromEntries(counted) as Lives['phases'],
          actors: actorNames(
            agreements.flatMap(({ parties, steps }) => [...parties, ...namedIn(steps)]),
            ledger.actors,
          ),
        },
        200,
      );
    })
    .openapi(oneRoute, async (c) => {
      const { id } = c.req.valid('param');
      const asked = c.req.valid('query');
      const ledger = await ledgers(filterOf(asked));
      const agreement = ledger.agreements.get(id);
      if (agreement === undefined) throw new Problem('unknown-id', { id });
      const detail = await lifeDetailOf(agreement, store, ledger, asked.asOf);
      const bound = detail.clauses.flatMap((one) => [...one.bearers, ...one.beneficiaries, ...one.against]);
      const ids = [...detail.parties, ...namedIn(detail.steps), ...namedIn(detail.clauses), ...bound];
      const differing = detail.differences.flatMap(({ by }) => by);
      return c.json({ ...detail, actors: actorNames([...ids, ...differing], ledger.actors) }, 200);
    });
}

interface Named {
  readonly by?: readonly string[];
  readonly origins: readonly { readonly actor: string }[];
}

const namedIn = (list: readonly Named[]): string[] =>
  list.flatMap(({ by = [], origins }) => [...by, ...origins.map(({ actor }) => actor)]);
