import type { AllianceRecord } from '../../model/index.ts';
import { askedRecord } from '../asked-record.ts';
import { exitCodes, WrongUse } from '../errors.ts';
import { addFilters, type FilterOptions } from '../filters.ts';
import { withStore } from '../open-record.ts';
import { writeOut } from '../write-out.ts';
import { type CommandDefinition, runs } from './command.ts';

interface ExportOptions extends FilterOptions {
  readonly format: string;
  readonly output?: string;
}

/** Each format by its name, taken in when it is asked for. */
const formats: Readonly<Record<string, () => Promise<(record: AllianceRecord) => string>>> = {
  json: async () => (await import('../../exchange/index.ts')).recordToJson,
};

/** Writes the record, whole or filtered, for other programs. */
export const exportRecord: CommandDefinition = {
  name: 'export',
  define: (command, t) => {
    command
      .option(
        `--format <${t('value.format')}>`,
        t('option.format', { formats: Object.keys(formats).join(', ') }),
        'json',
      )
      .option(`-o, --output <${t('value.file')}>`, t('option.output'));
    addFilters(command, t);
    return runs(async (context, options: ExportOptions) => {
      const { format, output } = options;
      const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
      if (load === undefined) {
        throw new WrongUse('usage.badFormat', { value: format, formats: Object.keys(formats).join(', ') });
      }
      const record = await withStore(context, (store) => askedRecord(store, options, context));
      const text = (await load())(record);
      if (output === undefined || output === '-') context.print(text);
      else {
        await writeOut(output, text);
        if (!context.quiet) context.remark(t('export.done', { file: output }));
      }
      return exitCodes.done;
    });
  },
};
