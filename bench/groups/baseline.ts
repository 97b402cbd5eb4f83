import { createHash } from 'node:crypto';
import type { Document } from '../../src/model/index.ts';

const hashes = 128;
const likeness = 0.5;

/**
 * The usual way to find copies: Jaccard likeness of three-word shingles, estimated with 128 MinHashes (Broder 1997),
 * texts at 0.5 and more joined.
 *
 * @returns a label per document
 */
export function jaccardGroups(documents: readonly Document[]): string[] {
  const signatures = documents.map(({ text }) => signature(text));
  const labels = documents.map((_, at) => at);
  for (let a = 0; a < documents.length; a++)
    for (let b = a + 1; b < documents.length; b++) {
      const same = signatures[a]!.filter((value, at) => value === signatures[b]![at]).length;
      if (same / hashes < likeness) continue;
      const [keep, drop] = [labels[a]!, labels[b]!];
      for (let at = 0; at < labels.length; at++) if (labels[at] === drop) labels[at] = keep;
    }
  return labels.map(String);
}

function signature(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = Array<string>(hashes).fill('~');
  for (let at = 0; at + 3 <= words.length; at++) {
    // SHA-512 gives sixteen independent words of 32 bits; eight rounds make 128.
    for (let round = 0; round < hashes / 16; round++) {
      const digest = createHash('sha512')
        .update(`${round} ${words.slice(at, at + 3).join(' ')}`)
        .digest('hex');
      for (let slot = 0; slot < 16; slot++) {
        const value = digest.slice(slot * 8, slot * 8 + 8);
        if (value < least[round * 16 + slot]!) least[round * 16 + slot] = value;
      }
    }
  }
  return least;
}
