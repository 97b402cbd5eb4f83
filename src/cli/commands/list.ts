import type { AllianceRecord } from '../../model/index.ts';
import { askedRecord } from '../asked-record.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../errors.ts';
import { addFilters, type FilterOptions } from '../filters.ts';
import { withStore } from '../open-record.ts';
import { type Column, table } from '../terminal/table.ts';
import { shortIds } from '../words/ids.ts';
import { type Names, namesIn } from '../words/names.ts';
import { type CommandDefinition, runs } from './command.ts';

interface List<T> {
  readonly name: string;
  /** What is listed, from a record that passed the filters. */
  readonly items: (record: AllianceRecord, context: Context) => readonly T[] | Promise<readonly T[]>;
  /** The order of the table, where that of the record (by id) tells a reader nothing. */
  readonly key?: (item: T) => string;
  readonly columns: readonly (Column & { readonly title: `column.${string}` })[];
  readonly row: (
    item: T,
    names: Names,
    context: Context,
    record: AllianceRecord,
    id: (id: string) => string,
  ) => readonly string[];
}

/** A command that lists a part of the record as a table, or as an array of the record’s own objects. */
export function listCommand<T>({ name, items, key, columns, row }: List<T>): CommandDefinition {
  return {
    name,
    define: (command, t) => {
      addFilters(command, t);
      return runs(async (context, options: FilterOptions) => {
        const record = await withStore(context, (store) => askedRecord(store, options, context));
        const found = await items(record, context);
        if (context.json) context.print(JSON.stringify(found, null, 2));
        else if (found.length === 0) context.remark(t(`${name}.none`));
        else {
          const names = await namesIn(context.language, t, record.actors);
          const titled = columns.map((column) => ({ ...column, title: t(column.title) }));
          const id = shortIds(record);
          const ordered = key === undefined ? found : found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
          const rows = ordered.map((item) => row(item, names, context, record, id));
          context.print(table(titled, rows, context));
        }
        return exitCodes.done;
      });
    },
  };
}
