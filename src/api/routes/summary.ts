import { createRoute } from '@hono/zod-openapi';
import type { DateSpan, RecordAgreement } from '../../model/index.ts';
import type { AgreementCard } from '../answers/index.ts';
import { Summary } from '../answers/index.ts';
import { tally } from '../cards.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, agreementNames } from '../names.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/record/summary',
  summary: 'What the record holds: counts, period, actors, types, agreements with their steps',
  request: { query: query(factFilter) },
  responses: answers(Summary, 'The summary.'),
});

export function summary({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => c.json(summaryOf(await ledgers(filterOf(c.req.valid('query')))), 200));
}

function summaryOf(ledger: Ledger): Summary {
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
      contradictions: record?.contradictions.length ?? 0,
      promises: promises.length,
      promisesOverdue: promises.filter(({ state }) => state === 'overdue').length,
    },
    period: range(entries.flatMap(({ date }) => days(date))),
    published: range(documents.flatMap(({ published }) => published ?? [])),
    actors: actorsOf(ledger),
    types: [...tally(entries.map(({ type }) => type))].map(([type, facts]) => ({ type, facts })),
    agreements: [...(record?.agreements ?? [])].sort(byWeight).map(agreementCard),
  };
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

/** First what most documents speak of, then what most is told of. */
function byWeight(a: RecordAgreement, b: RecordAgreement): number {
  const documents = ({ mentions }: RecordAgreement) => new Set(mentions.map(({ document }) => document)).size;
  return documents(b) - documents(a) || b.steps.length - a.steps.length || (a.id < b.id ? -1 : 1);
}

/** An agreement with the steps of its life; the evidence of each stays behind its address. */
function agreementCard(agreement: RecordAgreement): AgreementCard {
  const { id, kinds, parties, obligations, predecessor } = agreement;
  const steps = agreement.steps.map(({ evidence, ...step }) => ({
    ...step,
    documents: new Set(evidence.map(({ document }) => document)).size,
  }));
  return { id, kinds, names: agreementNames(agreement), parties, steps, obligations: obligations.length, predecessor };
}
