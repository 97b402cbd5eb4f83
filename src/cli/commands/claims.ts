import type { RecordClaim } from '../../model/index.ts';
import { clean } from '../terminal/clean.ts';
import { spanIn } from '../words/date.ts';
import { quantityIn } from '../words/quantity.ts';
import { surenessIn } from '../words/sureness.ts';
import { listCommand } from './list.ts';

/** Who says that something is so. */
export const claims = listCommand<RecordClaim>({
  name: 'claims',
  items: (record) => record.claims,
  key: ({ date, id }) => `${date?.from ?? date?.to ?? '9'} ${id}`,
  columns: [
    { title: 'column.date', least: 10 },
    { title: 'column.kind' },
    { title: 'column.speaker' },
    { title: 'column.quantity' },
    { title: 'column.sure' },
    { title: 'column.words', least: 20 },
    { title: 'column.id', whole: true },
  ],
  row: ({ id, kind, speaker, date, quantity, factuality, mood, evidence }, names, { t, language }, _record, short) => [
    date === null ? '' : spanIn(date, language, t),
    t(`web:type.${kind}`),
    names.actor(speaker ?? 'author'),
    quantity === null ? '' : quantityIn(quantity, language, t),
    surenessIn({ type: kind, factuality, mood }, t),
    clean(evidence[0]?.quote ?? ''),
    short(id),
  ],
});
