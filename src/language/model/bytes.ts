/**
 * Whole numbers in as few bytes as they need: seven bits a byte, lowest first, the eighth bit set where more follow
 * (LEB128). Numbers that may be negative are stored as 0, -1, 1, -2, 2 … (zigzag).
 */

/** Writes numbers of 0 to 2³²-1. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  let bytes = new Uint8Array(1024);
  let at = 0;
  for (const number of numbers) {
    if (at + 5 > bytes.length) {
      const more = new Uint8Array(bytes.length * 2);
      more.set(bytes);
      bytes = more;
    }
    let rest = number >>> 0;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

/** Fills `numbers` with what `packNumbers` wrote; throws where the bytes end before. */
export function unpackNumbers<A extends Uint32Array | Uint16Array | Int16Array | Int32Array>(
  bytes: Uint8Array,
  numbers: A,
): A {
  let at = 0;
  for (let index = 0; index < numbers.length; index++) {
    let byte = bytes[at++]!;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      number |= (byte & 127) << shift;
    }
    numbers[index] = number;
  }
  if (at > bytes.length) {
    throw new Error(`numbers are cut short: ${numbers.length} do not stand in ${bytes.length} bytes`);
  }
  return numbers;
}

export const zigzag = (number: number): number => ((number << 1) ^ (number >> 31)) >>> 0;
export const unzigzag = (number: number): number => (number >>> 1) ^ -(number & 1);
