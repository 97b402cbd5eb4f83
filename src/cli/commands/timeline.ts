import { askedRecord } from '../asked-record.ts';
import { exitCodes } from '../errors.ts';
import { addFilters, type FilterOptions, filterOf } from '../filters.ts';
import { withStore } from '../open-record.ts';
import { table } from '../terminal/table.ts';
import { spanIn } from '../words/date.ts';
import { partiesIn, whatExactlyIn } from '../words/entry.ts';
import { excerpt } from '../words/excerpt.ts';
import { shortIds } from '../words/ids.ts';
import { namesIn } from '../words/names.ts';
import { numberIn } from '../words/number.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Who did what to whom, in the order of time. */
export const timeline: CommandDefinition = {
  name: 'timeline',
  define: (command, t) => {
    addFilters(command, t);
    return runs(async (context, options: FilterOptions) => {
      const { language } = context;
      const [record, filter] = await withStore(context, async (store) => {
        const asked = await filterOf(options, store);
        return [await askedRecord(store, options, context), asked] as const;
      });
      const { timeline: entriesOf } = await import('../../analysis/index.ts');
      const entries = entriesOf(record, filter);
      if (context.json) context.print(JSON.stringify(entries, null, 2));
      else if (entries.length === 0) context.remark(t('timeline.none'));
      else {
        const names = await namesIn(language, t, record.actors);
        const short = shortIds(record);
        const number = numberIn(language);
        const agreements = new Map(record.agreements.map((one) => [one.id, one]));
        const columns = [
          { title: t('column.date'), least: 8 },
          { title: t('column.what') },
          { title: t('column.who') },
          { title: t('column.words'), least: 20 },
          { title: t('column.origins'), align: 'right' as const },
          { title: t('column.id'), whole: true },
        ];
        const rows = entries.map((entry) => [
          entry.date === null ? '' : spanIn(entry.date, language, t),
          whatExactlyIn(entry, names, context),
          partiesIn(entry, names, t),
          entry.kind === 'step' ? names.agreement(agreements.get(entry.id)!) : excerpt(entry.evidence[0]?.quote ?? ''),
          entry.independentOrigins === null ? '' : number(entry.independentOrigins),
          short(entry.id),
        ]);
        context.print(table(columns, rows, context));
      }
      return exitCodes.done;
    });
  },
};
