import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Gold, parseGold } from '../analysis/index.ts';

export interface GoldSet {
  readonly golds: readonly Gold[];
  /** 12 hex digits of the SHA-256 over the gold files, names and contents, in the order of names. */
  readonly hash: string;
}

/**
 * Reads a gold file, or all gold files of a folder.
 * @throws Error naming the file that is not there, is no JSON, is no gold, or the folder that holds none
 */
export async function loadGold(path: string): Promise<GoldSet> {
  const isFolder = (await stat(path)).isDirectory();
  const files = isFolder ? (await readdir(path)).filter((name) => name.endsWith('.json')).sort() : [''];
  const hash = createHash('sha256');
  const golds: Gold[] = [];
  for (const name of files) {
    const file = join(path, name);
    const content = await readFile(file, 'utf8');
    const gold = parseGold(file, parseJson(file, content));
    if (gold === null) continue;
    hash.update(`${basename(file)}\n${content}\n`);
    golds.push(gold);
  }
  if (golds.length === 0) throw new Error(`${path}: no gold file is here (JSON with “file” and “facts”)`);
  return { golds, hash: hash.digest('hex').slice(0, 12) };
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`${file}: is no JSON: ${(cause as Error).message}`, { cause });
  }
}
