import { CommanderError } from 'commander';
import { exitCodes, WrongUse } from './errors.ts';
import { explainError } from './explain-error.ts';
import { languageOf } from './language.ts';
import { translator } from './messages.ts';
import { createProgram } from './program.ts';

/**
 * Runs the program.
 * @param argv what stands behind `entente`
 * @returns 0 done, 1 failed, 2 wrong use, 130 interrupted
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { language, unknown } = languageOf(argv, process.env);
  const t = translator(language);
  let code: number = exitCodes.done;
  const program = createProgram(language, t, (outcome) => {
    code = outcome;
  });
  try {
    if (unknown !== null) throw new WrongUse('usage.badLanguage', { value: unknown });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what was wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    process.stderr.write(`${t('error.line', { message: explainError(error, t) })}\n`);
    return error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.failed;
  }
}
