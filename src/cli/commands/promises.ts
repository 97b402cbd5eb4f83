import type { PromiseRecord } from '../../model/index.ts';
import { clean } from '../terminal/clean.ts';
import { dayIn } from '../words/date.ts';
import { listCommand } from './list.ts';

/** What was announced, by when, and what became of it. */
export const promises = listCommand<PromiseRecord>({
  name: 'promises',
  items: (record) => record.promises,
  columns: [
    { title: 'column.who' },
    { title: 'column.promise', least: 20 },
    { title: 'column.due', least: 10 },
    { title: 'column.state' },
    { title: 'column.id', whole: true },
  ],
  row: ({ id, by, what, due, state }, names, { t, language }, _record, short) => [
    names.actors(by),
    clean(what),
    due === null ? '' : dayIn(due, language),
    t(`web:promises.state.${state}`),
    short(id),
  ],
});
