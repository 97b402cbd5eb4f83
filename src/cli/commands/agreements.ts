import type { RecordAgreement } from '../../model/index.ts';
import { askedRecord } from '../asked-record.ts';
import { exitCodes } from '../errors.ts';
import { addFilters, type FilterOptions, filterOf } from '../filters.ts';
import { withStore } from '../open-record.ts';
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
        const { asOf } = options;
        // What an agreement follows is named also where the filter leaves it out.
        const whole = await askedRecord(store, asOf === undefined ? {} : { asOf }, context);
        const { filterRecord } = await import('../../analysis/index.ts');
        return [filterRecord(whole, await filterOf(options, store)), whole.agreements] as const;
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
