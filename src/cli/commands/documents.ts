import type { AllianceRecord, RecordDocument } from '../../model/index.ts';
import { askedRecord } from '../asked-record.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../errors.ts';
import { addFilters, type FilterOptions, timeOf } from '../filters.ts';
import { withStore } from '../open-record.ts';
import { clean } from '../terminal/clean.ts';
import { table } from '../terminal/table.ts';
import { dayIn } from '../words/date.ts';
import { numberIn } from '../words/number.ts';
import { type CommandDefinition, runs } from './command.ts';

/** The articles of the record. Here time is that of publication, also for articles in which no fact was found. */
export const documents: CommandDefinition = {
  name: 'documents',
  define: (command, t) => {
    addFilters(command, t);
    return runs(async (context, options: FilterOptions) => {
      const { from, to } = timeOf(options);
      const { actor = [], asOf } = options;
      const asked = { actor, ...(asOf !== undefined && { asOf }) };
      const { record, openings } = await withStore(context, async (store) => {
        const part = await askedRecord(store, asked, context);
        const untitled = part.documents.flatMap(({ id, title }) => (title === null ? [id] : []));
        return { record: part, openings: await store.openings(untitled) };
      });
      const found = record.documents.filter(({ published }) => {
        if (from === undefined && to === undefined) return true;
        return published !== null && published >= (from ?? published) && published <= (to ?? published);
      });
      if (context.json) context.print(JSON.stringify(found, null, 2));
      else if (found.length === 0) context.remark(t('documents.none'));
      else context.print(drawn(found, record, openings, context));
      return exitCodes.done;
    });
  },
};

function drawn(
  found: readonly RecordDocument[],
  record: AllianceRecord,
  openings: ReadonlyMap<string, string>,
  context: Context,
): string {
  const { t } = context;
  const number = numberIn(context.language);
  const facts = factsByDocument(record);
  const columns = [
    { title: t('column.published'), least: 10 },
    { title: t('column.title'), least: 20 },
    { title: t('column.publisher') },
    { title: t('column.language') },
    { title: t('column.facts'), align: 'right' as const },
    { title: t('column.notes'), align: 'right' as const },
    { title: t('column.file') },
    { title: t('column.id'), least: 20 },
  ];
  const day = ({ published, id }: RecordDocument) => `${published ?? '9'} ${id}`;
  const ordered = found.toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
  const rows = ordered.map(({ id, title, publisher, published, publishedBasis, language: own, file, url, notes }) => [
    publishedIn(published, publishedBasis, context),
    clean(title ?? openings.get(id) ?? t('web:document.untitled')),
    clean(publisher ?? ''),
    own,
    number(facts.get(id) ?? 0),
    notes.length === 0 ? '' : number(notes.length),
    clean(file ?? url ?? ''),
    id,
  ]);
  return table(columns, rows, context);
}

/** The day, and what it rests on where that is weaker than the article’s own metadata. */
function publishedIn(day: string | null, basis: RecordDocument['publishedBasis'], { t, language }: Context): string {
  if (day === null) return t('web:document.noDate');
  const date = dayIn(day, language);
  const weak = basis !== 'metadata' && basis !== 'none';
  return weak ? t('documents.publishedWeakly', { date, basis: t(`publishedBasis.${basis}`) }) : date;
}

function factsByDocument({ events, agreements, claims }: AllianceRecord): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of [...events, ...agreements, ...claims]) {
    for (const id of new Set(mentions.map(({ document }) => document))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
