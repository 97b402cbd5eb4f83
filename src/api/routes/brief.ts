import { createRoute, z } from '@hono/zod-openapi';
import { briefOf, type Brief as Composed, numbered } from '../../analysis/index.ts';
import type { Evidence } from '../../model/index.ts';
import { Brief, Cited, type Entry } from '../answers/index.ts';
import { cardsFor, quoteAll } from '../detail.ts';
import { disputeOf } from '../disputes.ts';
import type { Ledger } from '../ledger.ts';
import { lineKey } from '../lines.ts';
import { actorNames, agreementNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { answers, factFilter, filterOf, many, query, routes, type Sources } from './shared.ts';
import { mentioned } from './timeline.ts';

const briefRoute = createRoute({
  method: 'get',
  path: '/api/brief',
  summary: 'What is new, where the agreements stand, figures, contradictions, promises overdue, with numbered sources',
  request: { query: query(factFilter) },
  responses: answers(Brief, 'The brief.'),
});

const citedRoute = createRoute({
  method: 'get',
  path: '/api/cited',
  summary: 'The sentences that some facts rest on, numbered, as a page cites them when it is printed',
  request: {
    query: query({
      ...factFilter,
      fact: many(z.string().min(3)).openapi({
        description: '`event:<id>`, `claim:<id>`, `agreement:<id>`, or `<step>:<id>` for a step of an agreement.',
      }),
    }),
  },
  responses: answers(Cited, 'The facts with the numbers of their sources.'),
});

const none: Composed = {
  ...{ since: null, until: null, news: [], agreements: [], figures: [], contradictions: [], promises: [], sources: [] },
};

export function brief({ store, ledgers }: Sources) {
  return routes()
    .openapi(briefRoute, async (c) => {
      const ledger = await ledgers(filterOf(c.req.valid('query')));
      const composed = composedOf(ledger);
      const sources = await quoteAll(store, [...composed.sources]);
      const told = toldOf(composed, ledger);
      const entries = [...told.news, ...told.figures.flatMap(({ answers, others }) => [...answers, ...others])];
      const named = [
        ...entries.flatMap(({ entry }) => mentioned(entry)),
        ...told.agreements.flatMap(({ parties, steps }) => [...parties, ...steps.flatMap(({ by }) => by)]),
        ...told.figures.flatMap(({ actors }) => actors),
        ...told.contradictions.flatMap(({ dispute: { voices } }) =>
          voices.flatMap(({ origins }) => origins.map(({ actor }) => actor)),
        ),
        ...told.promises.flatMap(({ promise }) => promise.by),
      ];
      const { since, until } = composed;
      const actors = actorNames(named, ledger.actors);
      return c.json({ since, until, ...told, actors, sources, documents: cardsFor(ledger, sources) }, 200);
    })
    .openapi(citedRoute, async (c) => {
      const { fact = [], ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const numbering = numbered(ledger.record?.documents ?? []);
      const facts = fact.map((one) => ({ fact: one, sources: [...numbering.cite(evidenceFor(one, ledger))] }));
      const sources = await quoteAll(store, [...numbering.sources]);
      return c.json({ facts, sources, documents: cardsFor(ledger, sources) }, 200);
    });
}

/** Composed once per view of the record. */
const composedOf = oncePer(({ record }: Ledger): Composed => (record ? briefOf(record) : none));

/** What the brief names by id, as the pages show it. */
function toldOf(composed: Composed, { record, entries, agreements, actors }: Ledger) {
  const lines = new Map(entries.map((entry) => [lineKey(entry), entry]));
  const line = ({ id, sources }: { readonly id: string; readonly sources: readonly number[] }) =>
    withEntry(lines.get(id), sources);
  const disputes = new Map((record?.contradictions ?? []).map((dispute) => [dispute.id, dispute]));
  const promises = new Map((record?.promises ?? []).map((promise) => [promise.id, promise]));
  return {
    news: composed.news.flatMap(({ id, step, on, why, status, sources }) =>
      withEntry(lines.get(step === null ? id : `${id} ${step}`), sources).map((told) => ({ ...told, on, why, status })),
    ),
    agreements: composed.agreements.flatMap(({ id, known, sources, steps }) => {
      const agreement = agreements.get(id);
      if (agreement === undefined) return [];
      const { names, kinds, parties, steps: told } = { ...agreement, names: agreementNames(agreement) };
      return [
        {
          ...{ id, names, kinds, parties, known },
          sources: [...sources],
          steps: steps.flatMap(({ at, sources: own }) => {
            const step = told[at];
            if (step === undefined) return [];
            const { step: kind, by, date, factuality } = step;
            return [{ step: kind, by, date, factuality, sources: [...own] }];
          }),
        },
      ];
    }),
    figures: composed.figures.map(({ unit, actors, answers: given, others }) => ({
      ...{ unit, actors: [...actors] },
      ...{ answers: given.flatMap(line), others: others.flatMap(line) },
    })),
    contradictions: composed.contradictions.flatMap(({ id, sides }) => {
      const dispute = disputes.get(id);
      return dispute ? [{ dispute: disputeOf(dispute, actors), sides: sides.map((side) => [...side]) }] : [];
    }),
    promises: composed.promises.flatMap(({ id, sources }) => {
      const promise = promises.get(id);
      return promise ? [{ promise, sources: [...sources] }] : [];
    }),
  };
}

function withEntry(entry: Entry | undefined, sources: readonly number[]) {
  return entry === undefined ? [] : [{ entry, sources: [...sources] }];
}

/** What a fact, or a step of an agreement, rests on; nothing for what the record does not hold. */
function evidenceFor(fact: string, { events, claims, agreements }: Ledger): readonly Evidence[] {
  const at = fact.indexOf(':');
  const [kind, id] = [fact.slice(0, at), fact.slice(at + 1)];
  if (kind === 'event') return events.get(id)?.evidence ?? [];
  if (kind === 'claim') return claims.get(id)?.evidence ?? [];
  const agreement = agreements.get(id);
  if (agreement === undefined || kind === 'agreement') return agreement?.evidence ?? [];
  return agreement.steps.filter(({ step }) => step === kind).flatMap(({ evidence }) => evidence);
}
