import { createRoute, z } from '@hono/zod-openapi';
import { isInForce, isPartyOn, loadKnowledge, type Treaty, treatyById } from '../../knowledge/index.ts';
import { Treaties, type TreatyCard, TreatyDetail } from '../answers/index.ts';
import { actorNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, query, routes } from './shared.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/treaties',
  summary: 'The treaties that Entente knows: all, those of a state, those in force on a day',
  request: {
    query: query({
      state: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      on: z.iso.date().optional(),
    }),
  },
  responses: answers(Treaties, 'The treaties, by id.'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/treaties/{id}',
  summary: 'A treaty with its parties, its life and its clauses',
  request: { params: z.object({ id: z.string().min(1) }), query: query({}) },
  responses: answers(TreatyDetail, 'The treaty.'),
});

export function treaties() {
  return routes()
    .openapi(listRoute, (c) => {
      const { state, on } = c.req.valid('query');
      const found = loadKnowledge()
        .treaties.filter((treaty) => on === undefined || isInForce(treaty, on))
        .filter((treaty) => state === undefined || isPartyTo(treaty, state, on))
        .map(cardOf);
      const ids = found.flatMap(({ parties }) => parties);
      return c.json({ treaties: found, actors: actorNames(ids, new Map()) }, 200);
    })
    .openapi(oneRoute, (c) => {
      const { id } = c.req.valid('param');
      const treaty = treatyById(id);
      if (treaty === undefined) throw new Problem('unknown-id', { id });
      const ids = treaty.parties.map(({ state }) => state);
      return c.json({ treaty: structuredClone(treaty), actors: actorNames(ids, new Map()) }, 200);
    });
}

const isPartyTo = (treaty: Treaty, state: string, on: string | undefined): boolean =>
  on === undefined ? treaty.parties.some((party) => party.state === state) : isPartyOn(treaty, state, on);

function cardOf({ id, names, parties, kind, signed, in_force, ended, certainty }: Treaty): TreatyCard {
  const states = [...new Set(parties.map(({ state }) => state))];
  return { id, names, parties: states, kind: [...kind], signed, in_force, ended, certainty };
}
