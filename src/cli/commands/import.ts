import { readFile } from 'node:fs/promises';
import type { TakenIn } from '../../exchange/index.ts';
import { exitCodes, Failure, WrongUse } from '../errors.ts';
import { isTable, tableFile, tables } from '../treaties.ts';
import { numberIn } from '../words/number.ts';
import { writeOut } from '../write-out.ts';
import { type CommandDefinition, runs } from './command.ts';

interface ImportOptions {
  readonly output?: string;
}

/** Takes in a table of alliances as scholars publish it, to ask it what one asks the treaties that Entente knows. */
export const importTable: CommandDefinition = {
  name: 'import',
  define: (command, t) => {
    command
      .argument(`<${t('value.table')}>`, t('argument.table'))
      .argument(`<${t('value.file')}>`, t('argument.csv'))
      .option(`-o, --output <${t('value.file')}>`, t('option.importTo'));
    return runs(async (context, { output }: ImportOptions, table: string, file: string) => {
      if (!isTable(table)) throw new WrongUse('usage.badTable', { value: table, tables: tables.join(', ') });
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new Failure('error.cannotRead', { file, code: error.code ?? '' }, { cause: error });
      });
      const { readAtop, readCow, TableError, treatiesToFile } = await import('../../exchange/index.ts');
      let found: TakenIn;
      try {
        found = table === 'atop' ? readAtop(text) : readCow(text);
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        throw new Failure(`error.table.${error.code}`, { file, ...error.detail }, { cause: error });
      }
      const { treaties, unknown } = found;
      const to = output ?? tableFile(table, context);
      await writeOut(to, treatiesToFile(table, treaties));
      if (unknown.length > 0) {
        context.remark(t('import.unknown', { count: unknown.length, codes: unknown.join(', ') }));
      }
      if (context.json) context.print(JSON.stringify({ table, file: to, treaties: treaties.length, unknown }));
      else if (!context.quiet) {
        const number = numberIn(context.language)(treaties.length);
        context.print(t('import.done', { count: treaties.length, number, file: to, table }));
      }
      return exitCodes.done;
    });
  },
};
