import type { Treaty } from '../../knowledge/index.ts';
import { askedRecord } from '../asked-record.ts';
import { exitCodes } from '../errors.ts';
import type { FilterOptions } from '../filters.ts';
import { findFact } from '../find-fact.ts';
import { withStore } from '../open-record.ts';
import { actorLines } from '../words/actor.ts';
import { explanationLines } from '../words/explanation.ts';
import { namesIn } from '../words/names.ts';
import { treatyLines } from '../words/treaty.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Says why a fact is in the record: the sentences, the rule, its trigger word; of an actor, whom it was put together from. */
export const explain: CommandDefinition = {
  name: 'explain',
  define: (command, t) => {
    command.argument(`<${t('value.id')}>`, t('argument.id')).option(`--as-of <${t('value.date')}>`, t('option.asOf'));
    return runs(async (context, options: Pick<FilterOptions, 'asOf'>, id: string) => {
      const clause = await clauseNamed(id);
      if (clause !== undefined) {
        const { treaty } = clause;
        const names = await namesIn(context.language, t, []);
        context.print(
          context.json
            ? JSON.stringify({ kind: 'clause', treaty }, null, 2)
            : treatyLines(treaty, names, context).join('\n'),
        );
        return exitCodes.done;
      }
      return withStore(context, async (store) => {
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
      });
    });
  },
};

/** A clause as an answer to a what-if names it, `us-rok-1953/3`: its treaty, with that article alone. */
async function clauseNamed(id: string): Promise<{ readonly treaty: Treaty } | undefined> {
  const slash = id.indexOf('/');
  if (slash < 0) return undefined;
  const treaty = (await import('../../knowledge/index.ts')).treatyById(id.slice(0, slash));
  const provisions = treaty?.provisions.filter(({ article }) => article === id.slice(slash + 1)) ?? [];
  return treaty === undefined || provisions.length === 0 ? undefined : { treaty: { ...treaty, provisions } };
}
