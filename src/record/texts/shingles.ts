import type { Document } from '../../model/index.ts';
import { hashText, mix, sortedHashes } from './hash.ts';

/** The text without what stands around it: boilerplate is not of the dispatch. */
export function bodyText({ text, blocks }: Document): string {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => text.slice(start, end));
  return body.length > 0 ? body.join('\n') : text;
}

/** Words of a folded text, in order, as hashes. */
export const wordsOf = (folded: string): number[] => (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(hashText);

/** Hashes of all runs of `size` words, each once, sorted. */
export function shingles(words: readonly number[], size: number): Uint32Array {
  const hashes: number[] = [];
  for (let at = 0; at + size <= words.length; at++) {
    let run = 0;
    for (let next = at; next < at + size; next++) run = mix(Math.imul(run, 31) + words[next]!);
    hashes.push(run);
  }
  return sortedHashes(hashes);
}

/** Share of the smaller set that stands in the other: 1 for a copy, an excerpt and an extended version alike. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  let [shared, left, right] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const difference = a[left]! - b[right]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared / least;
}
