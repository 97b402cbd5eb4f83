/** Bands of two rows: texts that share a fifth of their shingles meet in some band three times out of four. */
const bands = 32;
const rows = 2;

const seeds = Array.from({ length: bands * rows }, (_, at) => mix(at + 1) | 1);

/**
 * The bands of a MinHash signature (Broder 1997), as keys: documents that share one are candidates.
 * Nothing for a text without shingles.
 */
export function bandKeys(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const signature = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const shingle of shingles)
    for (let at = 0; at < seeds.length; at++) {
      const value = mix(shingle ^ seeds[at]!);
      if (value < signature[at]!) signature[at] = value;
    }
  return Array.from({ length: bands }, (_, band) => `${band}:${signature[band * rows]}:${signature[band * rows + 1]}`);
}

/** The finalizer of MurmurHash3: every bit of the input moves half of the bits of the output. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
