import type { Print } from '../../record/index.ts';

/** What is kept of a print in words; its sets of hashes follow as bytes. */
type Head = Omit<Print, 'three' | 'five' | 'details' | 'quotes' | 'marks' | 'cites'> & {
  readonly total: number;
  readonly quotes: readonly string[];
  readonly marks: readonly string[];
  readonly cites: readonly string[];
  /** How many numbers there are of each kind. */
  readonly sizes: readonly number[];
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const wide = Uint32Array.BYTES_PER_ELEMENT;
/** As much, or a little more, so that numbers of four bytes can begin there. */
const aligned = (length: number): number => Math.ceil(length / wide) * wide;

/** A print as bytes: the length of its words, its words, and its numbers as they lie in memory. */
export function packPrint(print: Print): Uint8Array {
  const { three, five, details, quotes, marks, cites, ...rest } = print;
  const { hashes, weights, total, stems } = details;
  const lists = [three, five, hashes, stems];
  const head: Head = {
    ...rest,
    total,
    quotes: [...quotes],
    marks: [...marks],
    cites: [...cites],
    sizes: lists.map(({ length }) => length),
  };
  const words = encoder.encode(JSON.stringify(head));
  const begin = aligned(wide + words.length);
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + byteLength, begin + weights.length));
  new Uint32Array(bytes.buffer, 0, 1)[0] = words.length;
  bytes.set(words, wide);
  let at = begin;
  for (const list of lists) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  }
  bytes.set(weights, at);
  return bytes;
}

/** The print again. */
export function unpackPrint(packed: Uint8Array): Print {
  // Numbers are read where they lie, which must be a multiple of their size.
  const bytes = packed.byteOffset % wide === 0 ? packed : packed.slice();
  const numbers = (from: number, size: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + from, size);
  const length = numbers(0, 1)[0]!;
  const head = JSON.parse(decoder.decode(bytes.subarray(wide, wide + length))) as Head;
  const { total, quotes, marks, cites, sizes, ...rest } = head;
  let at = aligned(wide + length);
  const [three, five, hashes, stems] = sizes.map((size) => {
    const list = numbers(at, size);
    at += list.byteLength;
    return list;
  });
  return {
    ...rest,
    three: three!,
    five: five!,
    details: { hashes: hashes!, weights: bytes.subarray(at), total, stems: stems! },
    quotes: new Set(quotes),
    marks: new Set(marks),
    cites: new Set(cites),
  };
}

/** Whether two packed prints are of texts that are compared alike. */
export const isSamePrint = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
