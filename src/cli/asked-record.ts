import type { AllianceRecord } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Context } from './context.ts';
import { boundary } from './day.ts';
import { type FilterOptions, filterOf } from './filters.ts';
import { recordOf } from './open-record.ts';

/**
 * The record that the options ask for: as it is or as it stood on a day of publication, whole or filtered. Says how
 * many documents without a day of publication are left out.
 * @throws WrongUse
 */
export async function askedRecord(store: Store, options: FilterOptions, context: Context): Promise<AllianceRecord> {
  const filter = await filterOf(options, store);
  if (options.asOf === undefined) return recordOf(store, filter);
  const day = boundary('as-of', options.asOf);
  const [{ filterRecord }, { loadRooms, recordAsOf }] = await Promise.all([
    import('../analysis/index.ts'),
    import('../pipeline/index.ts'),
  ]);
  const { record, undated } = await recordAsOf(store, day, { rooms: await loadRooms() });
  remarkUndated(undated, context);
  return filterRecord(record, filter);
}

/** Says that documents were left out because no day of publication is known for them. */
export function remarkUndated(undated: number, { quiet, remark, t }: Context): void {
  if (undated > 0 && !quiet) remark(t('asOf.undated', { count: undated, number: String(undated) }));
}
