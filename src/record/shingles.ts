import { foldName } from '../knowledge/index.ts';
import type { Document } from '../model/index.ts';

/** Words of the body, folded; boilerplate is not of the dispatch. */
export function bodyWords({ text, blocks }: Document): string[] {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => text.slice(start, end));
  return foldName(body.length > 0 ? body.join('\n') : text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes of all runs of `size` words, each once (32-bit FNV-1a). */
export function shingles(words: readonly string[], size: number): Set<number> {
  const hashes = new Set<number>();
  for (let at = 0; at + size <= words.length; at++) hashes.add(hashText(words.slice(at, at + size).join(' ')));
  return hashes;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Share of the smaller set that stands in the other: 1 for a copy, an excerpt and an extended version alike. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared += 1;
  return shared / small.size;
}
