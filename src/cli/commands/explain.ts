import { askedRecord } from '../asked-record.ts';
import { exitCodes } from '../errors.ts';
import type { FilterOptions } from '../filters.ts';
import { findFact } from '../find-fact.ts';
import { withStore } from '../open-record.ts';
import { actorLines } from '../words/actor.ts';
import { explanationLines } from '../words/explanation.ts';
import { namesIn } from '../words/names.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Says why a fact is in the record: the sentences, the rule, its trigger word; of an actor, whom it was put together from. */
export const explain: CommandDefinition = {
  name: 'explain',
  define: (command, t) => {
    command.argument(`<${t('value.id')}>`, t('argument.id')).option(`--as-of <${t('value.date')}>`, t('option.asOf'));
    return runs(async (context, options: Pick<FilterOptions, 'asOf'>, id: string) =>
      withStore(context, async (store) => {
        const record = await askedRecord(store, options, context);
        const actor = record.actors.find((one) => one.id === id);
        if (actor !== undefined) {
          const names = await namesIn(context.language, t, record.actors);
          const lines = context.json
            ? [JSON.stringify({ kind: 'actor', actor }, null, 2)]
            : actorLines(actor, names, context);
          context.print(lines.join('\n'));
          return exitCodes.done;
        }
        const found = await findFact(id, record, store);
        if (context.json) {
          const { fact, kind, traces } = found;
          context.print(JSON.stringify({ kind, fact, traces }, null, 2));
        } else {
          const names = await namesIn(context.language, t, record.actors);
          context.print((await explanationLines(found, record, store, names, context)).join('\n'));
        }
        return exitCodes.done;
      }),
    );
  },
};
