import type { PromiseRecord } from '../../model/index.ts';
import { clean } from '../terminal/clean.ts';
import { dayIn, spanIn } from '../words/date.ts';
import { listCommand } from './list.ts';

/** What asks for attention stands first. */
const rank: Readonly<Record<PromiseRecord['state'], number>> = { overdue: 0, open: 1, silent: 2, kept: 3 };

/** What was announced, by when, and what became of it. */
export const promises = listCommand<PromiseRecord>({
  name: 'promises',
  items: (record) => record.promises,
  key: ({ state, due, id }) => `${rank[state]} ${due ?? '9'} ${id}`,
  columns: [
    { title: 'column.who' },
    { title: 'column.promise', least: 20 },
    { title: 'column.due', least: 10 },
    { title: 'column.state' },
    { title: 'column.id', whole: true },
  ],
  row: ({ id, by, what, due, state, keptSteps = [] }, names, { t, language }, _record, short) => [
    names.actors(by),
    clean(what),
    due === null ? '' : dayIn(due, language),
    [
      t(`web:promises.state.${state}`),
      ...keptSteps.map(({ step, date }) => {
        const when = date === null ? [] : [spanIn(date, language, t)];
        return `(${[t(`web:step.${step}`), ...when].join(', ')})`;
      }),
    ].join(' '),
    short(id),
  ],
});
