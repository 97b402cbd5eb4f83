import { createRoute, z } from '@hono/zod-openapi';
import { changesBetween, type FactFilter, filterRecord } from '../../analysis/index.ts';
import type { Change } from '../../model/index.ts';
import { ChangeKind, Changes } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { cardsFor } from '../detail.ts';
import { disputeOf } from '../disputes.ts';
import type { Ledger } from '../ledger.ts';
import { namedFacts } from '../named-facts.ts';
import { actorNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, factFilter, filterOf, many, query, routes, type Sources } from './shared.ts';

const { asOf: _, ...filter } = factFilter;

const route = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What was published after one day, up to another, changed in the record',
  request: {
    query: query({
      ...filter,
      since: z.iso.date().openapi({ description: 'What was published after the end of this day counts.' }),
      until: z.iso.date().optional().openapi({ description: 'Up to the end of this day; without it, up to the last.' }),
      kind: many(ChangeKind),
      order: z.enum(['asc', 'desc']).default('asc').openapi({ description: 'By day of publication.' }),
      limit: z.coerce.number().int().min(1).max(5000).default(1000),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: answers(Changes, 'The changes, by day of publication.'),
});

export function changes({ ledgers, pasts }: Sources) {
  return routes().openapi(route, async (c) => {
    const { since, until, kind, order, limit, offset, ...given } = c.req.valid('query');
    if (until !== undefined && until < since) throw new Problem('bad-parameter', { parameter: 'until' });
    const published = ((await ledgers()).record?.documents ?? [])
      .flatMap((document) => document.published ?? [])
      .sort();
    const last = until ?? [since, published.at(-1) ?? since].sort().at(-1)!;
    const asked: FactFilter = filterOf(given);
    // One after the other: each may be a whole building of the record.
    const before = filterRecord((await pasts(since)).record, asked);
    const { record, undated } = await pasts(last);
    const all = changesBetween(before, filterRecord(record, asked), last);
    const found = kind === undefined ? all : all.filter((change) => kind.includes(change.kind));
    const shown = (order === 'asc' ? found : found.toReversed()).slice(offset, offset + limit);
    const counts = { ...none, ...Object.fromEntries(tally(all.map((change) => change.kind))) };
    const named = namedIn(await ledgers({ asOf: last }), shown);
    const stretch = { total: found.length, offset, changes: shown };
    return c.json({ since, until: last, undated, counts, ...stretch, ...named }, 200);
  });
}

const none = { fact: 0, origin: 0, status: 0, step: 0, contradiction: 0, promise: 0 };

/** What some changes name: facts, disputes, promises, documents and actors. */
function namedIn(ledger: Ledger, shown: readonly Change[]) {
  const ids = new Set(shown.map(({ fact }) => fact));
  const { facts, actors } = namedFacts(ledger, [...ids]);
  const contradictions = (ledger.record?.contradictions ?? [])
    .filter(({ id }) => ids.has(id))
    .map((one) => disputeOf(one, ledger.actors));
  const promises = (ledger.record?.promises ?? []).filter(({ id }) => ids.has(id));
  const more = shown.flatMap((change) => [
    ...('by' in change ? change.by : []),
    ...('origins' in change ? change.origins.map(({ actor }) => actor) : []),
  ]);
  const names = actorNames([...more, ...promises.flatMap(({ by }) => by)], ledger.actors);
  return {
    ...{ facts, contradictions, promises: promises.map(({ id, by, what, due }) => ({ id, by, what, due })) },
    documents: cardsFor(
      ledger,
      shown.flatMap(({ evidence }) => evidence),
    ),
    actors: { ...actors, ...names },
  };
}
