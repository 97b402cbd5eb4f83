import { createRoute, z } from '@hono/zod-openapi';
import { boardOf } from '../../analysis/index.ts';
import { Board } from '../answers/index.ts';
import { actorNames } from '../names.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';
import { mentioned } from './timeline.ts';

const route = createRoute({
  method: 'get',
  path: '/api/board',
  summary: 'Questions of number with all their answers, and who denies or evades',
  request: { query: query({ ...factFilter, limit: z.coerce.number().int().min(1).max(100).default(20) }) },
  responses: answers(Board, 'The questions, that with most answers first.'),
});

/** More answers than these to one question are no longer looked through. */
const MOST = 60;

export function board({ ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { limit, ...filter } = c.req.valid('query');
    const ledger = await ledgers(filterOf(filter));
    const entries = new Map(ledger.entries.flatMap((entry) => (entry.kind === 'step' ? [] : [[entry.id, entry]])));
    const lines = (ids: readonly string[]) => ids.slice(0, MOST).flatMap((id) => entries.get(id) ?? []);
    const found = ledger.record ? boardOf(ledger.record, limit) : [];
    const questions = found.map(({ unit, actors, answers: given, others }) => ({
      ...{ unit, actors: [...actors] },
      answers: lines(given),
      others: lines(others),
    }));
    const shown = questions.flatMap((question) => [...question.answers, ...question.others]);
    const named = [...questions.flatMap(({ actors }) => actors), ...shown.flatMap(mentioned)];
    return c.json({ questions, actors: actorNames(named, ledger.actors) }, 200);
  });
}
