import type { Change } from '../../model/index.ts';
import { remarkUndated } from '../asked-record.ts';
import type { Context } from '../context.ts';
import { boundary } from '../day.ts';
import { exitCodes, WrongUse } from '../errors.ts';
import { type Fact, factsById } from '../find-fact.ts';
import { withStore } from '../open-record.ts';
import { table } from '../terminal/table.ts';
import { dayIn } from '../words/date.ts';
import { shortIds } from '../words/ids.ts';
import { type Names, namesIn } from '../words/names.ts';
import { saidIn } from '../words/said.ts';
import { surenessIn } from '../words/sureness.ts';
import { type CommandDefinition, runs } from './command.ts';

interface ChangesOptions {
  readonly since: string;
  readonly until?: string;
}

/** What was published after one day, up to another, changed in the record. */
export const changes: CommandDefinition = {
  name: 'changes',
  define: (command, t) => {
    command
      .requiredOption(`--since <${t('value.date')}>`, t('option.since'))
      .option(`--until <${t('value.date')}>`, t('option.until'));
    return runs(async (context, options: ChangesOptions) => {
      const since = boundary('since', options.since);
      const until = options.until === undefined ? undefined : boundary('until', options.until);
      if (until !== undefined && until < since) {
        throw new WrongUse('usage.sinceAfterUntil', { since: options.since, until: options.until });
      }
      const { changesSince, loadRooms } = await import('../../pipeline/index.ts');
      const rooms = await loadRooms();
      const { record, ...answer } = await withStore(context, (store) => changesSince(store, since, until, { rooms }));
      remarkUndated(answer.undated, context);
      if (context.json) context.print(JSON.stringify(answer, null, 2));
      else if (answer.changes.length === 0) context.remark(t('changes.none'));
      else {
        const names = await namesIn(context.language, t, record.actors);
        const facts = factsById(record);
        const short = shortIds(record);
        const columns = [
          { title: t('column.published'), least: 10 },
          { title: t('column.change'), least: 12 },
          { title: t('column.what'), least: 24 },
          { title: t('column.id'), whole: true },
        ];
        const rows = answer.changes.map((change) => [
          dayIn(change.on, context.language),
          changeIn(change, names, context),
          saidIn(facts.get(change.fact) as Fact, names, context),
          short(change.fact),
        ]);
        context.print(table(columns, rows, context));
      }
      return exitCodes.done;
    });
  },
};

/** What became otherwise, in a few words. */
function changeIn(change: Change, names: Names, { t }: Context): string {
  switch (change.kind) {
    case 'origin':
      return t('change.origin', { names: change.origins.map(({ actor }) => names.actor(actor)).join(', ') });
    case 'status': {
      const sure = (one: typeof change.before) => surenessIn({ ...one, type: '' }, t) || t('change.certain');
      return t('change.status', { before: sure(change.before), after: sure(change.after) });
    }
    case 'step':
      return t(change.by.length === 0 ? 'change.stepOnly' : 'change.step', {
        step: t(`web:type.${change.step}`),
        who: names.actors(change.by),
      });
    case 'promise':
      return t(change.before === null ? 'change.promised' : 'change.promise', {
        state: t(`web:promises.state.${change.after}`),
      });
    default:
      return t(`change.${change.kind}`);
  }
}
