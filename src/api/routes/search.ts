import { createRoute, z } from '@hono/zod-openapi';
import { marksIn } from '../../analysis/index.ts';
import { type Past, searchRecord } from '../../pipeline/index.ts';
import { SearchAnswer } from '../answers/index.ts';
import { entriesOf } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, agreementNames } from '../names.ts';
import { answers, dated, query, routes, type Sources } from './shared.ts';
import { mentioned } from './timeline.ts';

/** How many of each kind are given where nothing is said. */
const usual = 8;

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Actors, agreements, facts and passages that have all the words, in French and English, accents forgiven',
  request: {
    query: query({
      ...dated,
      q: z.string().max(400).openapi({
        description: 'Words; the last one may be a beginning. What stands in quotation marks holds together.',
      }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(100)
        .optional()
        .openapi({ type: 'integer', description: `How many of each kind; ${usual} by default.` }),
    }),
  },
  responses: answers(SearchAnswer, 'What was found, the best of each kind first.'),
});

export function search(sources: Sources) {
  return routes().openapi(route, async (c) => {
    const { q, limit = usual, asOf } = c.req.valid('query');
    const ledger = asOf === undefined ? null : await sources.ledgers({ asOf });
    return c.json(await answerTo(sources.store, q, limit, ledger && { ledger, until: asOf! }), 200);
  });
}

/** The record as it stood on a day. */
interface Then {
  readonly ledger: Ledger;
  readonly until: string;
}

async function answerTo(store: Sources['store'], q: string, limit: number, then: Then | null): Promise<SearchAnswer> {
  const found = await searchRecord(store, q, limit, then && pastOf(then));
  const { actors, agreements, facts, passages, phrases } = found;
  const record = then === null ? found.record : then.ledger.record;
  const documents = new Map((record?.documents ?? []).map((document) => [document.id, document]));
  const lines = then === null ? entriesOf(record, documents) : then.ledger.entries;
  const entries = new Map(lines.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const pacts = new Map((record?.agreements ?? []).map((agreement) => [agreement.id, agreement]));
  const known = new Map(
    [...(record?.actors ?? []), ...actors.items.map(({ actor }) => actor)].map((one) => [one.id, one]),
  );
  const shown = facts.items.flatMap(({ kind, id }) => entries.get(`${kind} ${id}`) ?? []);
  const untitled = passages.items.flatMap(({ document: { id, title } }) => (title === null ? [id] : []));
  const openings = await store.openings(untitled);
  const named = [
    ...shown.flatMap(mentioned),
    ...[...pacts.values()].flatMap(({ parties }) => parties),
    ...actors.items.flatMap(({ actor }) => actor.of ?? []),
  ];
  return {
    actors: {
      ...actors,
      items: actors.items.map(({ actor: { id, kind, names, of }, facts: count }) => ({
        ...{ id, kind, of, facts: count },
        names: actorNames([id], known)[id]?.names ?? names,
      })),
    },
    agreements: {
      ...agreements,
      items: agreements.items.flatMap(({ id }) => {
        const pact = pacts.get(id);
        return pact === undefined ? [] : [{ id, names: agreementNames(pact), parties: pact.parties }];
      }),
    },
    facts: { ...facts, items: shown.map((entry) => ({ entry, marks: marksIn(entry.excerpt.text, phrases) })) },
    passages: {
      ...passages,
      items: passages.items.map(({ document, ...one }) => ({
        ...one,
        document: { ...document, opening: openings.get(document.id) ?? null },
        marks: [...one.marks],
      })),
    },
    names: actorNames(named, known),
  };
}

function pastOf({ ledger: { events, claims, agreements, actors }, until }: Then): Past {
  return { until, knows: (id) => events.has(id) || claims.has(id) || agreements.has(id) || actors.has(id) };
}
