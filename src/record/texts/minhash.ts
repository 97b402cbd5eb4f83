import { hashText, mix } from './hash.ts';

/** Rows to a band: texts that share a fifth of what they are made of meet in some of 32 bands three times out of four. */
const rows = 2;

/**
 * The bands of a MinHash signature (Broder 1997), each as one number of 32 bits: sets that share one are candidates.
 * Nothing for an empty set.
 *
 * @param name tells the bands of one kind of set from those of another
 */
export function bandKeys(name: string, bands: number, hashes: ArrayLike<number>): number[] {
  const seeds = seedsOf(bands * rows);
  const signature = new Uint32Array(seeds.length).fill(0xffffffff);
  if (hashes.length === 0) return [];
  for (let next = 0; next < hashes.length; next++) {
    const hash = hashes[next]!;
    for (let at = 0; at < seeds.length; at++) {
      const value = mix(hash ^ seeds[at]!);
      if (value < signature[at]!) signature[at] = value;
    }
  }
  const salt = hashText(name);
  return Array.from({ length: bands }, (_, band) =>
    mix(mix(mix(salt + band) ^ signature[band * rows]!) ^ signature[band * rows + 1]!),
  );
}

const known = new Map<number, Int32Array>();

function seedsOf(count: number): Int32Array {
  const made = known.get(count) ?? Int32Array.from({ length: count }, (_, at) => mix(at + 1) | 1);
  known.set(count, made);
  return made;
}
