import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Language } from '../model/index.ts';
import { commands } from './commands/index.ts';
import { contextOf } from './context.ts';
import type { Translate } from './messages.ts';
import { OwnCommand } from './own-command.ts';

/**
 * The program with all its commands and options.
 * @param onOutcome told the exit code of a command that ended without an error
 */
export function createProgram(language: Language, t: Translate, onOutcome: (code: number) => void = () => {}): Command {
  const program = new OwnCommand('entente', t);
  program
    .description(t('program'))
    .usage(t('help.programUsage'))
    .version(version(), '-V, --version', t('option.version'))
    .option(`--db <${t('value.file')}>`, t('option.db'))
    .option('--lang <fr|en>', t('option.lang'))
    .option('--json', t('option.json'))
    .option('-q, --quiet', t('option.quiet'))
    .option('--no-color', t('option.noColor'))
    .addHelpText('after', () => `\n${t('help.after')}\n`);
  settle(program);
  for (const { name, define } of commands) {
    const command = program.command(name).description(t(`command.${name.split(' ')[0]}`));
    settle(command);
    const act = define(command, t);
    command.action(async (...given: unknown[]) => {
      const operands = given.slice(0, command.registeredArguments.length);
      onOutcome(await act(contextOf(command, language, t), command.opts(), ...operands));
    });
  }
  return program;

  function settle(command: Command): void {
    command.exitOverride().configureOutput({
      outputError: (text, write) => write(`${t('error.line', { message: text.trimEnd() })}\n`),
    });
  }
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
