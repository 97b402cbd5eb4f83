import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { failureOf, IntakeError } from './failure.ts';
import { extensionOf, formatOfExtension } from './format.ts';
import type { Source } from './source.ts';

const slash = Buffer.from(sep);

/** The name as people read it; a name that is not UTF-8 keeps its bytes in the path and shows U+FFFD here. */
const shown = (name: Buffer): string => name.toString('utf8');

function identity(stats: Stats): string {
  return `${stats.dev}:${stats.ino}`;
}

const failed = (file: string, error: unknown): Source => ({ kind: 'failed', file, failure: failureOf(file, error) });

/**
 * The readable files under a folder, sorted by name, folders included. Hidden entries and formats that are none of
 * ours are passed over. A link back to a folder that holds it is reported once; a folder reached by two ways is read once.
 *
 * @param file the folder as it was given, the beginning of every name in the result
 */
export async function walk(file: string): Promise<Source[]> {
  const sources: Source[] = [];
  const seen = new Set<string>();

  async function visit(folder: Buffer, name: string, above: ReadonlySet<string>): Promise<void> {
    let entries: Dirent<Buffer>[];
    let here: string;
    try {
      here = identity(await stat(folder));
      if (above.has(here)) throw new IntakeError('loop');
      if (seen.has(here)) return;
      seen.add(here);
      entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      sources.push(failed(name, error));
      return;
    }
    const inside = new Set([...above, here]);
    entries.sort((a, b) => Buffer.compare(a.name, b.name));
    for (const entry of entries) {
      if (shown(entry.name).startsWith('.')) continue;
      const path = Buffer.concat([folder, folder.at(-1) === slash[0] ? Buffer.alloc(0) : slash, entry.name]);
      const entryName = `${name.endsWith(sep) ? name : name + sep}${shown(entry.name)}`;
      await admit(path, entryName, entry, inside);
    }
  }

  async function admit(path: Buffer, name: string, entry: Dirent<Buffer>, inside: ReadonlySet<string>): Promise<void> {
    const readable = formatOfExtension(extensionOf(name)) !== undefined || extensionOf(name) === '';
    let target: Stats | Dirent<Buffer> = entry;
    if (entry.isSymbolicLink()) {
      try {
        target = await stat(path);
      } catch (error) {
        if (readable) sources.push(failed(name, await linkError(path, error)));
        return;
      }
    }
    if (target.isDirectory()) await visit(path, name, inside);
    else if (readable && (target.isFile() || extensionOf(name) !== ''))
      sources.push({ kind: 'file', file: name, path });
  }

  await visit(Buffer.from(file), file, new Set());
  return sources;
}

/** What is wrong with a path that cannot be followed: a link that points nowhere is not a missing file. */
export async function linkError(path: string | Buffer, error: unknown): Promise<unknown> {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!missing) return error;
  const isLink = await lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink ? new IntakeError('dangling-link') : error;
}
