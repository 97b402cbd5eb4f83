import { createRoute, z } from '@hono/zod-openapi';
import { dossiersOf, intensityOf, newsOf, type WeightOf } from '../../analysis/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { Dossiers, type Entry, Intensity, News } from '../answers/index.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames } from '../names.ts';
import { answers, dated, factFilter, filterOf, query, routes, type Sources } from './shared.ts';
import { mentioned } from './timeline.ts';

const intensityRoute = createRoute({
  method: 'get',
  path: '/api/intensity',
  summary: 'The relation by month or year, on the scale of conflict and cooperation, and by dimension',
  request: { query: query({ ...factFilter, by: z.enum(['month', 'year']).default('month') }) },
  responses: answers(Intensity, 'What happened in each period.'),
});

const newsRoute = createRoute({
  method: 'get',
  path: '/api/news',
  summary: 'What the last days of coverage brought or changed, the weightiest first',
  request: { query: query({ ...factFilter, limit: z.coerce.number().int().min(1).max(100).default(8) }) },
  responses: answers(News, 'The news.'),
});

const dossiersRoute = createRoute({
  method: 'get',
  path: '/api/dossiers',
  summary: 'Relations that the record tells much about, to begin with',
  request: { query: query({ ...dated, limit: z.coerce.number().int().min(1).max(50).default(6) }) },
  responses: answers(Dossiers, 'The relations, that which most facts tell of first.'),
});

export function overview({ ledgers }: Sources) {
  return routes()
    .openapi(intensityRoute, async (c) => {
      const { by, ...filter } = c.req.valid('query');
      const { record } = await ledgers(filterOf(filter));
      const { periods, vague } = intensityOf(record ?? { events: [] }, by, weights());
      return c.json({ periods: structuredClone(periods) as Intensity['periods'], vague }, 200);
    })
    .openapi(newsRoute, async (c) => {
      const { limit, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const edition = ledger.record ? newsOf(ledger.record) : { since: null, until: null, news: [] };
      const lines = linesOf(ledger);
      const news = edition.news.slice(0, limit).flatMap(({ id, step, on, why, status }) => {
        const entry = lines.get(step === null ? id : `${id} ${step}`);
        return entry ? [{ on, why, status, entry }] : [];
      });
      const actors = actorNames(
        news.flatMap(({ entry }) => mentioned(entry)),
        ledger.actors,
      );
      return c.json({ since: edition.since, until: edition.until, total: edition.news.length, news, actors }, 200);
    })
    .openapi(dossiersRoute, async (c) => {
      const { limit, ...asked } = c.req.valid('query');
      const ledger = await ledgers(filterOf(asked));
      const found = ledger.record ? dossiersOf(ledger.record, limit) : [];
      const dossiers = found.map((dossier) => ({ ...dossier, actors: [...dossier.actors] }));
      const actors = actorNames(
        dossiers.flatMap((dossier) => dossier.actors),
        ledger.actors,
      );
      return c.json({ dossiers, actors }, 200);
    });
}

function linesOf({ entries }: Ledger): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.kind === 'step' ? `${entry.id} ${entry.type}` : entry.id, entry]));
}

/** The weight of a mode where it is known, else that of the type, as the scale asks. */
function weights(): WeightOf {
  const { types, modes } = loadKnowledge().scale;
  const byMode = new Map(modes.map(({ type, mode, weight }) => [`${type} ${mode}`, weight]));
  const byType = new Map(types.map(({ type, weight }) => [type, weight]));
  return ({ type, mode }) => byMode.get(`${type} ${mode}`) ?? byType.get(type) ?? null;
}
