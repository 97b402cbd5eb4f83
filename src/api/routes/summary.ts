import { createRoute } from '@hono/zod-openapi';
import type { DateSpan, RecordDocument } from '../../model/index.ts';
import { Summary } from '../answers/index.ts';
import { tally } from '../cards.ts';
import type { Ledger } from '../ledger.ts';
import { livesOf } from '../lives.ts';
import { actorNames } from '../names.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/record/summary',
  summary: 'What the record holds: counts, period, actors, types',
  request: { query: query(factFilter) },
  responses: answers(Summary, 'The summary.'),
});

export function summary({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const asked = c.req.valid('query');
    return c.json(summaryOf(await ledgers(filterOf(asked)), asked.asOf), 200);
  });
}

function summaryOf(ledger: Ledger, asOf: string | undefined): Summary {
  const { record, entries } = ledger;
  const promises = record?.promises ?? [];
  const origins = new Set(entries.flatMap((entry) => entry.origins.map(({ actor }) => actor)));
  const documents = record?.documents ?? [];
  const groups = new Set(documents.map(({ id, textGroup }) => textGroup ?? id));
  return {
    counts: {
      documents: documents.length,
      facts: entries.length,
      textGroups: groups.size,
      origins: origins.size,
      events: ledger.events.size,
      claims: ledger.claims.size,
      agreements: ledger.agreements.size,
      agreementsInForce: livesOf(ledger, asOf).filter(({ life }) => life.standing.phase === 'in-force').length,
      contradictions: record?.contradictions.length ?? 0,
      promises: promises.length,
      promisesOverdue: promises.filter(({ state }) => state === 'overdue').length,
    },
    period: range(entries.flatMap(({ date }) => days(date))),
    published: range(documents.flatMap(({ published }) => published ?? [])),
    outlets: outletsOf(documents),
    actors: actorsOf(ledger),
    types: [...tally(entries.map(({ type }) => type))].map(([type, facts]) => ({ type, facts })),
  };
}

/** So many publishers are named. */
const NAMED = 6;

function outletsOf(documents: readonly RecordDocument[]): Summary['outlets'] {
  const counts = [...tally(documents.flatMap(({ publisher }) => publisher ?? []))];
  const names = counts.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
  return { names: names.slice(0, NAMED), others: Math.max(0, names.length - NAMED) };
}

function days(date: DateSpan | null): string[] {
  return [date?.from, date?.to].filter((day) => typeof day === 'string');
}

function range(found: readonly string[]) {
  const sorted = [...found].sort();
  return { from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
}

/** Those who act or are acted on, most often first; then those who only stand in an agreement. */
function actorsOf({ entries, actors, agreements }: Ledger): Summary['actors'] {
  const counts = tally(entries.flatMap(({ sources, targets }) => [...new Set([...sources, ...targets])]));
  const bound = [...agreements.values()].flatMap(({ parties, steps }) => [
    ...parties,
    ...steps.flatMap(({ by }) => by),
  ]);
  const names = actorNames([...counts.keys(), ...bound], actors);
  return Object.entries(names)
    .map(([id, name]) => ({ id, ...name, facts: counts.get(id) ?? 0 }))
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
}
