import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs a program of `node_modules` with the Node that runs this one, in the project’s folder, showing what it says.
 * Ends this process where the program fails, with its exit code.
 */
export function run(program: string, args: readonly string[]): void {
  runFile(`${root}node_modules/${program}`, args);
}

/** The same for a script file, given by its path. */
export function runFile(file: string, args: readonly string[]): void {
  const { status, signal } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}
