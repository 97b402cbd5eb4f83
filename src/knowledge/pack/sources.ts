import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { KnowledgeError } from './problem.ts';

/** A YAML file below `knowledge/`: its path there, with forward slashes, and what it says. */
export type Source = { readonly file: string; readonly data: unknown };

/**
 * Reads every `.yaml` file below a folder, sorted by path so that packing does not depend on the disk.
 * @throws KnowledgeError naming file, line and column of every file that is no valid YAML.
 */
export function readSources(root: string): Source[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const problems: string[] = [];
  const sources = files.map((file) => {
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), { uniqueKeys: true });
    for (const error of document.errors) problems.push(`knowledge/${file}: ${error.message.split('\n')[0]}`);
    return { file, data: document.errors.length === 0 ? (document.toJS() as unknown) : null };
  });
  if (problems.length > 0) throw new KnowledgeError(problems);
  return sources;
}
