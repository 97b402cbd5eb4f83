import { type Argument, Command, Help, type Option } from 'commander';
import type { Translate } from './messages.ts';
import { closest } from './suggest.ts';
import { wrap } from './terminal/wrap.ts';

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.globalOptions',
  'Commands:': 'help.commands',
};

/** Commander’s help has its headings and remarks in English only; its styling functions are where they can be told otherwise. */
class OwnHelp extends Help {
  readonly #t: Translate;

  constructor(t: Translate) {
    super();
    this.#t = t;
    this.showGlobalOptions = true;
  }

  override styleTitle(title: string): string {
    const key = headings[title];
    return key === undefined ? title : this.#t(key);
  }

  override optionDescription(option: Option): string {
    const { defaultValue, envVar, argChoices } = option;
    const shown = typeof defaultValue === 'string' ? defaultValue : undefined;
    const remarks = [
      ...(argChoices ? [argChoices.join(', ')] : []),
      ...(shown !== undefined ? [this.#t('help.default', { value: shown })] : []),
      ...(envVar !== undefined ? [this.#t('help.env', { name: envVar })] : []),
    ];
    return remarks.length === 0 ? option.description : `${option.description} (${remarks.join('; ')})`;
  }

  /** Commander breaks lines at every space, also at the one before «;», which holds. */
  override boxWrap(text: string, width: number): string {
    return wrap(text, Math.max(width, this.minWidthToWrap)).join('\n');
  }

  override argumentDescription(argument: Argument): string {
    return argument.description;
  }
}

/** A command whose help and errors are in the language of the user. The methods are those by which Commander reports. */
export class OwnCommand extends Command {
  readonly #t: Translate;

  constructor(name: string, t: Translate) {
    super(name);
    this.#t = t;
    this.helpOption('-h, --help', t('option.help'));
    this.helpCommand(false);
    this.allowExcessArguments(false);
  }

  override createCommand(name = ''): OwnCommand {
    return new OwnCommand(name, this.#t);
  }

  override createHelp(): Help {
    return new OwnHelp(this.#t);
  }

  missingArgument(name: string): never {
    this.error(this.#t('usage.missingArgument', { name }), { code: 'commander.missingArgument' });
  }

  optionMissingArgument(option: Option): never {
    this.error(this.#t('usage.missingValue', { option: option.flags }), { code: 'commander.optionMissingArgument' });
  }

  missingMandatoryOptionValue(option: Option): never {
    this.error(this.#t('usage.missingOption', { option: option.flags }), {
      code: 'commander.missingMandatoryOptionValue',
    });
  }

  unknownOption(flag: string): never {
    const line: Command[] = [];
    for (let command: Command | null = this; command !== null; command = command.parent) line.push(command);
    const known = line.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
    const near = closest(flag, [...known, '--help']);
    this.error(this.#t(near === null ? 'usage.unknownOption' : 'usage.unknownOptionNear', { option: flag, near }), {
      code: 'commander.unknownOption',
    });
  }

  unknownCommand(): never {
    const name = this.args[0] ?? '';
    const names = this.commands.map((command) => command.name());
    const near = closest(name, names);
    this.error(this.#t(near === null ? 'usage.unknownCommand' : 'usage.unknownCommandNear', { name, near }), {
      code: 'commander.unknownCommand',
    });
  }

  _excessArguments(received: readonly string[]): void {
    const extra = received.slice(this.registeredArguments.length).join(' ');
    this.error(this.#t('usage.tooMany', { name: this.name(), extra }), { code: 'commander.excessArguments' });
  }
}
