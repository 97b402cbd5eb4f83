import { writeFile } from 'node:fs/promises';
import { Failure } from './errors.ts';

/** Writes a file that the user named. @throws Failure where it cannot be written */
export async function writeOut(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Failure('error.cannotWrite', { file, code }, { cause: error });
  }
}
