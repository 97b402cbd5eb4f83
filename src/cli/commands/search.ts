import type { SearchAnswer } from '../../pipeline/index.ts';
import type { Context } from '../context.ts';
import { exitCodes, WrongUse } from '../errors.ts';
import { recordOf, withStore } from '../open-record.ts';
import { foundLines } from '../words/found.ts';
import { type CommandDefinition, runs } from './command.ts';

interface SearchOptions {
  readonly limit: string;
}

/** Finds actors, agreements, facts and passages by words. */
export const search: CommandDefinition = {
  name: 'search',
  define: (command, t) => {
    command
      .argument(`<${t('value.words')}...>`, t('argument.words'))
      .option(`--limit <${t('value.number')}>`, t('option.limit'), '5');
    return runs(async (context, { limit }: SearchOptions, words: readonly string[]) => {
      const most = Number(limit);
      if (!/^\d{1,4}$/.test(limit) || most < 1) throw new WrongUse('usage.badLimit', { value: limit });
      const found = await withStore(context, async (store) => {
        const { searchRecord } = await import('../../pipeline/index.ts');
        if ((await store.revision()) !== (await store.recordRevision())) await recordOf(store);
        return searchRecord(store, words.join(' '), most);
      });
      await tell(found, context);
      return exitCodes.done;
    });
  },
};

async function tell(found: SearchAnswer, context: Context): Promise<void> {
  const { record, phrases: _phrases, ...groups } = found;
  if (context.json) {
    const facts = new Map(
      [...(record?.events ?? []), ...(record?.claims ?? []), ...(record?.agreements ?? [])].map((one) => [one.id, one]),
    );
    const whole = ({ items, ...part }: SearchAnswer['facts']) => ({
      ...part,
      items: items.flatMap(({ id }) => facts.get(id) ?? []),
    });
    const { agreements, facts: events, ...others } = groups;
    context.print(JSON.stringify({ ...others, agreements: whole(agreements), facts: whole(events) }, null, 2));
  } else if (Object.values(groups).every(({ total }) => total === 0)) context.remark(context.t('search.none'));
  else context.print((await foundLines(found, context)).join('\n'));
}
