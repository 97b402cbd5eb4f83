import type { ExpressionBuilder, Kysely } from 'kysely';
import { type FactFilter, isEmptyFilter } from '../analysis/index.ts';
import type { Tables } from './schema.ts';

type Facts = ExpressionBuilder<Tables, 'facts'>;

/**
 * The facts that pass a filter, in the record's order: the rules of `filterRecord`, said in SQL. Contradictions and
 * corrections all pass here, since they stay or go with the facts that they are about.
 */
export function selectFacts(db: Kysely<Tables>, filter: FactFilter) {
  const all = db.selectFrom('facts').select(['id', 'kind']);
  if (isEmptyFilter(filter)) return all;
  return all.where((facts) =>
    facts.or([facts('facts.kind', 'in', ['contradiction', 'correction']), facts.and(conditions(facts, filter))]),
  );
}

function conditions(facts: Facts, { from, to, actors = [] }: FactFilter) {
  const timed = from !== undefined || to !== undefined;
  return [
    ...(timed ? [facts.exists(spansWithin(facts, from, to))] : []),
    ...actors.map((actor) => facts.exists(involving(facts, actor))),
  ];
}

function spansWithin(facts: Facts, from: string | undefined, to: string | undefined) {
  let spans = facts
    .selectFrom('fact_spans')
    .select('fact_spans.fact')
    .whereRef('fact_spans.kind', '=', 'facts.kind')
    .whereRef('fact_spans.fact', '=', 'facts.id');
  if (to !== undefined)
    spans = spans.where((span) => span.or([span('date_from', 'is', null), span('date_from', '<=', to)]));
  if (from !== undefined)
    spans = spans.where((span) => span.or([span('date_to', 'is', null), span('date_to', '>=', from)]));
  return spans;
}

function involving(facts: Facts, actor: string) {
  return facts
    .selectFrom('fact_actors')
    .select('fact_actors.fact')
    .whereRef('fact_actors.kind', '=', 'facts.kind')
    .whereRef('fact_actors.fact', '=', 'facts.id')
    .where((row) => row.or([row('fact_actors.actor', '=', actor), row('fact_actors.state', '=', actor)]));
}
