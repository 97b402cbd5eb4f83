import type { RecordAgreement } from '../../model/index.ts';
import { exitCodes } from '../errors.ts';
import { addFilters, type FilterOptions, filterOf } from '../filters.ts';
import { recordOf, withStore } from '../open-record.ts';
import { agreementLines } from '../words/agreement.ts';
import { namesIn } from '../words/names.ts';
import { type CommandDefinition, runs } from './command.ts';

/** The treaties and pacts: parties, the life of each step by step, who is bound to do what. */
export const agreements: CommandDefinition = {
  name: 'agreements',
  define: (command, t) => {
    addFilters(command, t);
    return runs(async (context, options: FilterOptions) => {
      const [record, all] = await withStore(context, async (store) => {
        const filter = await filterOf(options, store);
        return [await recordOf(store, filter), (await recordOf(store)).agreements] as const;
      });
      if (context.json) context.print(JSON.stringify(record.agreements, null, 2));
      else if (record.agreements.length === 0) context.remark(t('agreements.none'));
      else {
        const names = await namesIn(context.language, t, record.actors);
        const byId = new Map<string, RecordAgreement>(all.map((one) => [one.id, one]));
        const told = record.agreements.map((one) => agreementLines(one, byId, names, context).join('\n'));
        context.print(told.join('\n\n'));
      }
      return exitCodes.done;
    });
  },
};
