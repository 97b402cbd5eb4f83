import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { failureOf, IntakeError } from './failure.ts';
import { extensionOf, formatOfExtension, readableExtensions } from './format.ts';
import type { Source } from './source.ts';
import { linkError, walk } from './walk.ts';

const failed = (file: string, error: unknown): Source => ({ kind: 'failed', file, failure: failureOf(file, error) });

/** Whether an input is an address: it begins with a scheme and two slashes. */
function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

async function expandFolder(input: string): Promise<Source[]> {
  const found = await walk(input);
  return found.length > 0 ? found : [failed(input, new IntakeError('no-documents', { formats: readableExtensions }))];
}

/** A pattern that the shell did not expand. Names it spells out with their extension count as named; others are chosen by format. */
async function expandGlob(input: string): Promise<Source[]> {
  const paths = await glob(input, { onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
  const named = extensionOf(input) !== '';
  const files = paths.filter((path) => named || formatOfExtension(extensionOf(path)) !== undefined).sort();
  if (files.length === 0) return [failed(input, new IntakeError('no-match'))];
  return files.map((path) => ({ kind: 'file', file: path, path }));
}

async function expandOne(input: string): Promise<Source[]> {
  if (input === '-') return [{ kind: 'stdin', file: '-' }];
  if (isAddress(input)) return [{ kind: 'address', file: input }];
  try {
    const stats = await stat(input);
    return stats.isDirectory() ? await expandFolder(input) : [{ kind: 'file', file: input, path: input }];
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && isDynamicPattern(input)) return expandGlob(input);
    return [failed(input, await linkError(input, error))];
  }
}

function key(source: Source): string {
  if (source.kind !== 'file') return `${source.kind} ${source.file}`;
  if (typeof source.path === 'string') return resolve(source.path);
  const name = source.path.toString('utf8');
  // Two names that are not UTF-8 may look alike once decoded; Latin 1 keeps their bytes apart.
  return resolve(Buffer.from(name).equals(source.path) ? name : `bytes ${source.path.toString('latin1')}`);
}

/**
 * Everything the inputs stand for (files, folders, patterns, `-`, addresses), in their order, each once. Nothing is
 * opened yet, so that a progress display knows the total before the first is read.
 */
export async function expand(inputs: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    for (const source of await expandOne(input)) {
      if (seen.has(key(source))) continue;
      seen.add(key(source));
      sources.push(source);
    }
  }
  return sources;
}
