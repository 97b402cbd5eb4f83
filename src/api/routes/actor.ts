import { createRoute, z } from '@hono/zod-openapi';
import { ActorDetail } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { correctionsOn } from '../corrected.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, officeNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, dated, filterOf, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'An actor: names, state, offices, who was put together with it and why, what people said of it',
  request: { params: z.object({ id: z.string().min(1) }), query: query(dated) },
  responses: answers(ActorDetail, 'The actor.'),
});

/** How many of those whom it stands beside are named. */
const BESIDE = 12;

export function actor({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(actorDetail(await ledgers(filterOf(c.req.valid('query'))), id), 200);
  });
}

function actorDetail(ledger: Ledger, id: string): ActorDetail {
  const actor = ledger.record?.actors.find((one) => one.id === id);
  if (actor === undefined) throw new Problem('unknown-id', { id });
  const facts = ledger.entries.filter(({ sources, targets }) => sources.includes(id) || targets.includes(id));
  const others = facts.flatMap(({ sources, targets }) => [...new Set([...sources, ...targets])]);
  const beside = [...tally(others.filter((other) => other !== id && ledger.actors.has(other)))]
    .map(([other, count]) => ({ id: other, facts: count }))
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))
    .slice(0, BESIDE);
  const said = ledger.entries.filter(({ origins }) => origins.some((origin) => origin.actor === id)).length;
  const corrections = correctionsOn(ledger, [id]);
  const ids = [id, ...(actor.of === null ? [] : [actor.of]), ...beside.map((other) => other.id)];
  const named = [...ids, ...corrections.flatMap(({ bearsOn }) => bearsOn)];
  const actors = actorNames(named, ledger.actors);
  const offices = actor.roles.map(({ office }) => officeNames(office));
  return { actor, names: actors[id]?.names ?? {}, facts: facts.length, said, beside, offices, corrections, actors };
}
