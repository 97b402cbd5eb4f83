import { createRoute, z } from '@hono/zod-openapi';
import { type Entry, EntryType, Timeline } from '../answers/index.ts';
import { actorNames } from '../names.ts';
import { passing } from '../passing.ts';
import { answers, factFilter, filterOf, many, query, routes, type Sources, stretch } from './shared.ts';

/** The filters of lines that every view of the timeline takes. */
export const lineFilter = {
  type: many(EntryType),
  q: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Words of names, places and sentences; accents do not matter.' }),
  place: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'A place of the knowledge tables, a state, or the words of a text.' }),
  outlet: z
    .string()
    .max(300)
    .optional()
    .openapi({ description: 'Only what this publisher alone tells; empty: what one text without a name alone tells.' }),
};

const route = createRoute({
  method: 'get',
  path: '/api/timeline',
  summary: 'Events, steps of agreements and claims in the order of time; undated ones last',
  request: {
    query: query({
      ...factFilter,
      ...lineFilter,
      order: z.enum(['asc', 'desc']).default('asc'),
      ...stretch,
    }),
  },
  responses: answers(Timeline, 'The entries asked for and how many there are.'),
});

export function timeline({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { type, q, place, outlet, order, limit, offset, ...filter } = c.req.valid('query');
    const ledger = await ledgers(filterOf(filter));
    const found = passing(ledger, { type, q, place, outlet });
    const entries = ordered(found, order).slice(offset, offset + limit);
    const actors = actorNames(entries.flatMap(mentioned), ledger.actors);
    return c.json({ total: found.length, offset, entries, actors }, 200);
  });
}

/** Newest first turns the dated ones round; the undated stay at the end either way. */
function ordered(entries: readonly Entry[], order: 'asc' | 'desc'): readonly Entry[] {
  if (order === 'asc') return entries;
  const dated = entries.filter(({ period }) => period !== null);
  return [...dated.reverse(), ...entries.filter(({ period }) => period === null)];
}

/** Every actor id that a line shows. */
export function mentioned(entry: Entry): string[] {
  const speaker = entry.speaker === null ? [] : [entry.speaker];
  return [...entry.sources, ...entry.targets, ...speaker, ...entry.origins.map(({ actor }) => actor)];
}
