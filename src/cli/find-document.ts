import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './errors.ts';

interface Named {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
}

/** The one document of this name, or undefined: by id, by the path as it was read, by address, or by another way to write the same path. */
export function documentNamed<T extends Named>(given: string, documents: readonly T[]): T | undefined {
  const named = documents.filter(({ id, file, url }) => [id, file, url].includes(given));
  const path = real(given);
  const same = named.length > 0 ? named : documents.filter(({ file }) => file !== null && real(file) === path);
  const [document, second] = same;
  if (second !== undefined) {
    throw new Failure('error.severalDocuments', { name: given, ids: same.map(({ id }) => id).join(', ') });
  }
  return document;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A file that is gone can still be named by where it was.
    return resolve(path);
  }
}
