import type { Contradiction } from '../../model/index.ts';
import { clean } from '../terminal/clean.ts';
import { sideIn } from '../words/dispute.ts';
import { listCommand } from './list.ts';

/** Facts that cannot both hold. */
export const contradictions = listCommand<Contradiction>({
  name: 'contradictions',
  items: (record) => record.contradictions,
  columns: [
    { title: 'column.matter' },
    { title: 'column.values' },
    { title: 'column.sides', least: 20 },
    { title: 'column.facts', whole: true },
    { title: 'column.id', whole: true },
  ],
  row: ({ id, kind, values, evidence, facts }, names, context, _record, short) => [
    context.t(`web:contradiction.${kind}`),
    values.map((value) => sideIn(value, kind, names, context)).join('\n'),
    evidence.map(({ quote }) => context.t('fact.quote', { quote: clean(quote) })).join('\n'),
    [...new Set(facts)].map(short).join('\n'),
    short(id),
  ],
});
