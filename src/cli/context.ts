import type { Command } from 'commander';
import { createColors } from 'picocolors';
import type { Language } from '../model/index.ts';
import type { Translate } from './messages.ts';

/** What every command knows: where the record is, how to speak, what the terminal can do. */
export interface Context {
  readonly language: Language;
  readonly t: Translate;
  readonly db: string;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Columns of the terminal, or of what the output is meant for. */
  readonly width: number;
  readonly colours: ReturnType<typeof createColors>;
  /** The answer. Only JSON with `--json`. */
  readonly print: (text: string) => void;
  /** Everything else: progress, remarks, failures. */
  readonly remark: (text: string) => void;
}

/** The width where nothing tells it: output that goes to a file or another program. */
const unknownWidth = 100;

const defaultDb = 'entente.db';

export function contextOf(command: Command, language: Language, t: Translate): Context {
  const { db, json, quiet, color } = command.optsWithGlobals<Record<string, unknown>>();
  return {
    language,
    t,
    db: typeof db === 'string' ? db : process.env.ENTENTE_DB || defaultDb,
    json: json === true,
    quiet: quiet === true,
    width: Number.parseInt(process.env.COLUMNS ?? '', 10) || process.stdout.columns || unknownWidth,
    colours: createColors(color !== false && wantsColour(process.env, process.stdout.isTTY === true)),
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    remark: (text) => void process.stderr.write(`${text}\n`),
  };
}

/** Colours go to terminals only, unless FORCE_COLOR asks for them; NO_COLOR takes them away (https://no-color.org). */
function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
}
