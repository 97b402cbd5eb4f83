/**
 * Numbers in [0, 1) that are the same for the same seed on every machine: the 32-bit generator “mulberry32” (T. Ettinger,
 * public domain), which passes gjrand and is fast; no use for secrets.
 *
 * @param seed any whole number; its lowest 32 bits count
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
