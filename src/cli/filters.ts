import type { Command } from 'commander';
import type { FactFilter } from '../analysis/index.ts';
import type { Store } from '../store/index.ts';
import { boundary } from './day.ts';
import { WrongUse } from './errors.ts';
import type { Translate } from './messages.ts';
import { recordOf } from './open-record.ts';

export interface FilterOptions {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: readonly string[];
  readonly asOf?: string;
}

/** Gives a command the filters on time and actors. */
export function addFilters(command: Command, t: Translate): Command {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return command
    .option(`--from <${t('value.date')}>`, t('option.from'))
    .option(`--to <${t('value.date')}>`, t('option.to'))
    .option(`--actor <${t('value.actor')}>`, t('option.actor'), collect)
    .option(`--as-of <${t('value.date')}>`, t('option.asOf'));
}

/** The time that the options ask for. @throws WrongUse */
export function timeOf({ from, to }: FilterOptions): Pick<FactFilter, 'from' | 'to'> {
  const filter = {
    ...(from !== undefined && { from: boundary('from', from) }),
    ...(to !== undefined && { to: boundary('to', to) }),
  };
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) {
    throw new WrongUse('usage.datesReversed', { from, to });
  }
  return filter;
}

/** The actors that the options ask for, by id. @throws WrongUse */
async function actorsOf({ actor = [] }: FilterOptions, store: Store): Promise<readonly string[]> {
  if (actor.length === 0) return [];
  const [{ loadKnowledge }, { resolveActor }] = await Promise.all([
    import('../knowledge/index.ts'),
    import('./actors.ts'),
  ]);
  const { actors } = await recordOf(store);
  return actor.map((name) => resolveActor(name, loadKnowledge(), actors));
}

/** The whole filter. @throws WrongUse */
export async function filterOf(options: FilterOptions, store: Store): Promise<FactFilter> {
  const time = timeOf(options);
  const actors = await actorsOf(options, store);
  return { ...time, ...(actors.length > 0 && { actors }) };
}
