import type { WeightRows } from '../weights.ts';
import type { Layout } from './layout.ts';

/** Writes the rows into the memory of a layout. `sizes` tells the units of narrow rows; `nothing` is a cell that adds nothing. */
export function fill(layout: Layout, rows: WeightRows, sizes: Uint16Array, nothing: number): void {
  const { broadKeys, broadPlaces, broadShift, classBits, largest, sizeBits, vectors } = layout;
  const { keys, counts, classes, weights } = rows;
  const shorts = new Int16Array(layout.memory.buffer);
  const numbers = new Int32Array(layout.memory.buffer);
  const rest = new Buckets(numbers, layout.restKeys, layout.restShift);
  let address = layout.broadRows;
  let unit = 0;
  let entry = 0;
  for (let row = 0; row < sizes.length; row++) {
    const key = keys[row]!;
    const size = sizes[row]!;
    const end = entry + counts[row]!;
    if (size === 0) {
      for (; entry < end; entry++) shorts[(address >> 1) + classes[entry]!] = weights[entry]!;
      const bucket = (broadKeys >> 2) + ((key >>> broadShift) << 2);
      const free = freeIn(numbers, bucket);
      if (free < 4) {
        numbers[bucket + free] = key;
        numbers[((broadPlaces - broadKeys) >> 2) + bucket + free] = address;
      } else rest.add(key, -address);
      address += 16 * vectors;
      continue;
    }
    rest.add(key, (unit << sizeBits) | size);
    let to = (layout.units >> 1) + 4 * unit;
    unit += size;
    for (; entry < end; entry++) {
      let left = weights[entry]!;
      for (; left > largest; left -= largest) shorts[to++] = (largest << classBits) | classes[entry]!;
      for (; left < -largest - 1; left += largest) shorts[to++] = (-largest << classBits) | classes[entry]!;
      shorts[to++] = (left << classBits) | classes[entry]!;
    }
    for (const stop = (layout.units >> 1) + 4 * unit; to < stop; ) shorts[to++] = nothing;
  }
}

/** Buckets of four hashes and four numbers. */
class Buckets {
  readonly #numbers: Int32Array;
  readonly #first: number;
  readonly #shift: number;
  readonly #mask: number;

  constructor(numbers: Int32Array, address: number, shift: number) {
    this.#numbers = numbers;
    this.#first = address >> 2;
    this.#shift = shift;
    this.#mask = (1 << (32 - shift)) - 1;
  }

  /** Puts a hash and its number into the bucket of the hash, or into the next that is not full. */
  add(key: number, number: number): void {
    const numbers = this.#numbers;
    for (let index = key >>> this.#shift; ; index = (index + 1) & this.#mask) {
      const bucket = this.#first + (index << 3);
      const free = freeIn(numbers, bucket);
      if (free === 4) continue;
      numbers[bucket + free] = key;
      numbers[bucket + free + 4] = number;
      return;
    }
  }
}

/** The first free place in a bucket, 4 where there is none: no hash is 0. */
function freeIn(numbers: Int32Array, bucket: number): number {
  let free = 0;
  while (free < 4 && numbers[bucket + free] !== 0) free++;
  return free;
}
