import type { WeightRows } from '../weights.ts';
import { type Memory, memoryOf } from './engine.ts';
import { fill } from './fill.ts';

/**
 * Where a table lies in memory. A *broad* row has weights for many classes: a short number for each class, side by side. A
 * *narrow* row has few: cells of 16 bits, weight and class, in units of four. Addresses and lengths are in bytes.
 */
export interface Layout {
  readonly memory: Memory;
  /** Buckets of four hashes of broad rows by the first bits of the hash; as many addresses of rows, in the same order. */
  readonly broadKeys: number;
  readonly broadPlaces: number;
  readonly broadRows: number;
  readonly broadShift: number;
  /** A broad row has this many vectors of eight classes. */
  readonly vectors: number;
  /** So many broad rows can be added up in short numbers without one running over. */
  readonly safe: number;
  /** Buckets of four hashes and four numbers: of a narrow row first unit and units, of a broad row -address. */
  readonly restKeys: number;
  readonly restShift: number;
  readonly units: number;
  readonly sizeBits: number;
  /** Most units a row has. */
  readonly longest: number;
  /** Bits of the class in a cell, and the largest weight it holds; a larger one is several cells. */
  readonly classBits: number;
  readonly largest: number;
}

/**
 * Working places at the start of the memory: each has room for 256 numbers, for the scores of 1,024 classes. By which of
 * four hashes are equal, as four bits: the bytes to the first of them, what a list grows by, all bits where any is.
 */
export const place = {
  ...{ atoms: 0, features: 1024, buckets: 2048, left: 3072, broad: 4096, narrow: 5120 },
  ...{ first: 6144, grows: 6208, any: 6272, scores: 6400, cells: 10_496 },
};
export const room = 256;

/** Looking these up takes one step each, working them out three or four. */
function writeTables({ buffer }: Memory): void {
  const numbers = new Int32Array(buffer);
  for (let equal = 0; equal < 16; equal++) {
    numbers[(place.first >> 2) + equal] = equal === 0 ? 0 : 4 * (31 - Math.clz32(equal & -equal));
    numbers[(place.grows >> 2) + equal] = equal === 0 ? 0 : 4;
    numbers[(place.any >> 2) + equal] = equal === 0 ? 0 : -1;
  }
}

/** How many broad rows' vectors stay in the registers of the processor; where a row needs more, all rows are narrow. */
const mostVectors = 14;

/** Lays out the rows for `classes` classes. Throws where there is no such memory. */
export function layOut(rows: WeightRows, classes: number): Layout {
  const classBits = Math.max(1, 32 - Math.clz32(classes - 1));
  const largest = (1 << (15 - classBits)) - 1;
  const most = classes <= 8 * mostVectors ? Math.ceil(classes / 8) : 0;
  const { sizes, broad, units, longest, heaviest } = measure(rows, largest, most);
  const vectors = broad > 0 ? most : 0;
  const broadBits = bucketBits(broad);
  const restBits = bucketBits(sizes.length - broad);
  let end = place.cells + room * 8 * longest;
  const take = (bytes: number): number => {
    const at = (end + 63) & ~63;
    end = at + bytes;
    return at;
  };
  const layout = {
    classBits,
    largest,
    vectors,
    longest,
    safe: Math.max(1, Math.floor(32_767 / heaviest)),
    sizeBits: 32 - Math.clz32(longest),
    broadShift: 32 - broadBits,
    broadKeys: take(16 << broadBits),
    broadPlaces: take(16 << broadBits),
    broadRows: take(16 * vectors * broad),
    restShift: 32 - restBits,
    restKeys: take(32 << restBits),
    // Cells are copied 32 bytes at a time: behind the last there is room for one more copy.
    units: take(8 * units + 32),
  };
  const memory = memoryOf(end);
  writeTables(memory);
  // What fills up a unit of cells adds nothing, to a class that is none where there is room for one.
  const whole = { ...layout, memory };
  fill(whole, rows, sizes, classes < 1 << classBits ? classes : 0);
  return whole;
}

/** Two hashes a bucket of four on average: few buckets run over. */
const bucketBits = (keys: number): number => Math.max(1, Math.ceil(Math.log2(keys / 2.2 + 1)));

/** How many units of four cells each row needs as a narrow one; 0 for rows that are broad. */
function measure({ counts, weights, heavy }: WeightRows, largest: number, vectors: number) {
  const sizes = new Uint16Array(counts.length);
  let [broad, units, longest, heaviest, end, next] = [0, 0, 1, 64, 0, 0];
  for (let row = 0; row < counts.length; row++) {
    let cells = counts[row]!;
    end += cells;
    for (; next < heavy.length && heavy[next]! < end; next++) {
      const weight = Math.abs(weights[heavy[next]!]!);
      cells += Math.ceil(weight / largest) - 1;
      if (weight > heaviest) heaviest = weight;
    }
    // A cell costs more time than a vector, but finding a broad row costs less.
    const size = vectors > 0 && cells > vectors + 2 ? 0 : (cells + 3) >> 2;
    sizes[row] = size;
    units += size;
    if (size === 0) broad++;
    if (size > longest) longest = size;
  }
  return { sizes, broad, units, longest, heaviest };
}
