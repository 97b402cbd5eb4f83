import { createRoute, z } from '@hono/zod-openapi';
import { type BoardQuestion, boardOf } from '../../analysis/index.ts';
import { Board } from '../answers/index.ts';
import type { Ledger } from '../ledger.ts';
import { linesOf } from '../lines.ts';
import { actorNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';
import { mentioned } from './timeline.ts';

const route = createRoute({
  method: 'get',
  path: '/api/board',
  summary: 'Questions of number with their answers, and who denies or evades',
  request: {
    query: query({
      ...factFilter,
      unit: z.string().max(100).optional().openapi({ description: 'Only questions of so many of these.' }),
      about: z.string().max(200).optional().openapi({ description: 'Only questions about this actor first of all.' }),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      answers: z.coerce.number().int().min(1).max(1000).default(12).openapi({ description: 'Told of each question.' }),
    }),
  },
  responses: answers(Board, 'The questions, that with most answers first.'),
});

export function board({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { limit, answers: told, unit, about, ...filter } = c.req.valid('query');
    const ledger = await ledgers(filterOf(filter));
    const all = questionsOf(ledger);
    const asked = all.filter(
      (one) => (unit === undefined || one.unit === unit) && (about === undefined || one.actors[0] === about),
    );
    const entries = linesOf(ledger);
    const lines = (ids: readonly string[]) => ids.flatMap((id) => entries.get(id) ?? []);
    const questions = asked.slice(0, limit).map(({ unit, actors, answers: given, others }) => ({
      ...{ unit, actors: [...actors], total: given.length, othersTotal: others.length },
      origins: new Set(lines(given).flatMap(({ origins }) => origins.map(({ actor }) => actor))).size,
      answers: lines(given.slice(0, told)),
      others: lines(others.slice(0, told)),
    }));
    const shown = questions.flatMap((question) => [...question.answers, ...question.others]);
    const named = [...questions.flatMap(({ actors }) => actors), ...shown.flatMap(mentioned)];
    return c.json({ total: asked.length, questions, actors: actorNames(named, ledger.actors) }, 200);
  });
}

/** Worked out once per view of the record. */
const questionsOf = oncePer(({ record }: Ledger): readonly BoardQuestion[] =>
  record ? boardOf(record, Number.POSITIVE_INFINITY) : [],
);
