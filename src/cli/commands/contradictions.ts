import type { Contradiction } from '../../model/index.ts';
import { clean } from '../terminal/clean.ts';
import { dayIn } from '../words/date.ts';
import { numberIn } from '../words/number.ts';
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
  row: ({ id, kind, values, evidence, facts }, names, { t, language }, _record, short) => {
    const write = (value: string) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayIn(value, language);
      return kind === 'numeric' && /^\d+(\.\d+)?$/.test(value) ? numberIn(language)(Number(value)) : names.place(value);
    };
    return [
      t(`web:contradiction.${kind}`),
      values.map(write).join('\n'),
      evidence.map(({ quote }) => t('fact.quote', { quote: clean(quote) })).join('\n'),
      facts.map(short).join('\n'),
      short(id),
    ];
  },
});
