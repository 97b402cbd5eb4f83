import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `entente-past-4711-Xy12Za`: the number is that of the process that made it. */
const NAME = /^entente-past-(\d+)-/;

/** A folder for copies of a record, named for this process. */
export function pastFolder(): string {
  return mkdtempSync(join(tmpdir(), `entente-past-${process.pid}-`));
}

/** Throws away what processes left that were killed: each copy takes as much room as its record. */
export function sweepPasts(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, made] = NAME.exec(name) ?? [];
    if (made !== undefined && !isRunning(Number(made))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
