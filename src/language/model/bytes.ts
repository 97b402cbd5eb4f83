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

/** Reads `count` numbers as `packNumbers` wrote them; throws where the bytes end before. */
export function unpackNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      number |= (byte & 127) << shift;
    }
    numbers[index] = number;
  }
  if (at > bytes.length) throw new Error(`numbers are cut short: ${count} do not stand in ${bytes.length} bytes`);
  return numbers;
}

/** Reads `count` numbers of 16 bits that went through `zigzag`; `long` gets the places of those of more than one byte. */
export function unpackSigned(bytes: Uint8Array, count: number, long: number[] = []): Int16Array {
  const numbers = new Int16Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!;
    let number = byte & 127;
    if (byte > 127) long.push(index);
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      number |= (byte & 127) << shift;
    }
    numbers[index] = (number >>> 1) ^ -(number & 1);
  }
  if (at > bytes.length) throw new Error(`numbers are cut short: ${count} do not stand in ${bytes.length} bytes`);
  return numbers;
}

export const zigzag = (number: number): number => ((number << 1) ^ (number >> 31)) >>> 0;
