import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { Translate } from '../messages.ts';

/** What a command does, given its options and operands. @returns the exit code */
export type Act = (context: Context, options: never, ...operands: never[]) => Promise<number>;

/** A command: its name, and what gives it its arguments and options. Its description is `cli:command.<name>`. */
export interface CommandDefinition {
  readonly name: string;
  readonly define: (command: Command, t: Translate) => Run;
}

type Run = (context: Context, options: unknown, ...operands: unknown[]) => Promise<number>;

/** Lets a command name the types that Commander hands over as `unknown`. */
export function runs<O, P extends unknown[]>(
  act: (context: Context, options: O, ...operands: P) => Promise<number>,
): Run {
  return (context, options, ...operands) => act(context, options as O, ...(operands as P));
}
