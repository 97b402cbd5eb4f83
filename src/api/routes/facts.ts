import { createRoute, z } from '@hono/zod-openapi';
import { AgreementDetail, ClaimDetail, EventDetail } from '../answers/index.ts';
import { detailOf } from '../detail.ts';
import type { Ledger } from '../ledger.ts';
import { linesOf } from '../lines.ts';
import { agreementNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, dated, filterOf, query, routes, type Sources } from './shared.ts';

const request = { params: z.object({ id: z.string().min(1) }), query: query(dated) };
const about = 'with its evidence in the sentences, its documents, and why it is in the record';

const eventRoute = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  summary: `An event ${about}`,
  request,
  responses: answers(EventDetail, 'The event.'),
});

const claimRoute = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: `A claim ${about}`,
  request,
  responses: answers(ClaimDetail, 'The claim.'),
});

const agreementRoute = createRoute({
  method: 'get',
  path: '/api/agreements/{id}',
  summary: `An agreement ${about}`,
  request,
  responses: answers(AgreementDetail, 'The agreement.'),
});

export function facts({ store, ledgers }: Sources) {
  return routes()
    .openapi(eventRoute, async (c) => {
      const { id } = c.req.valid('param');
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const event = known(ledger.events, id);
      return c.json({ ...(await detailOf(store, ledger, event)), entry: entryOf(ledger, 'event', id), event }, 200);
    })
    .openapi(claimRoute, async (c) => {
      const { id } = c.req.valid('param');
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const claim = known(ledger.claims, id);
      return c.json({ ...(await detailOf(store, ledger, claim)), entry: entryOf(ledger, 'claim', id), claim }, 200);
    })
    .openapi(agreementRoute, async (c) => {
      const { id } = c.req.valid('param');
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const agreement = known(ledger.agreements, id);
      const before = agreement.predecessor === null ? undefined : ledger.agreements.get(agreement.predecessor);
      const names = { names: agreementNames(agreement), predecessorNames: before ? agreementNames(before) : null };
      return c.json({ ...(await detailOf(store, ledger, agreement)), ...names, agreement }, 200);
    });
}

function known<T>(facts: ReadonlyMap<string, T>, id: string): T {
  const fact = facts.get(id);
  if (fact === undefined) throw new Problem('unknown-id', { id });
  return fact;
}

function entryOf(ledger: Ledger, kind: 'event' | 'claim', id: string) {
  const entry = linesOf(ledger).get(id);
  if (entry?.kind !== kind) throw new Problem('unknown-id', { id });
  return entry;
}
