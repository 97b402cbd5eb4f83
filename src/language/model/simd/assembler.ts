/**
 * As much of WebAssembly as the adding up of weights needs. Each function gives the bytes of an expression, which leaves
 * its value on the stack, or of a statement, which leaves none; so programs read like nested calls. Code is a tree of bytes,
 * which is made flat once, at the end. Numbers are of 32 bits,
 * addresses count bytes, vectors have 128 bits. Codes: WebAssembly core specification 2.0, appendix «index of instructions».
 */
export type Code = readonly (number | Code)[];

/** Whole numbers of 0 to 2³²-1, seven bits a byte (LEB128). */
function unsigned(number: number): number[] {
  const bytes: number[] = [];
  let rest = number >>> 0;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}

/** The same for numbers that may be negative: the highest bit of the last byte is the sign. */
function signed(number: number): number[] {
  const bytes: number[] = [];
  let rest = number | 0;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest & 127];
}

const unary =
  (...operation: number[]) =>
  (a: Code): Code => [a, ...operation];
const binary =
  (...operation: number[]) =>
  (a: Code, b: Code): Code => [a, b, ...operation];
/** An instruction of memory takes the alignment (as a power of two) and an offset that is added to the address. */
const loading =
  (alignment: number, ...operation: number[]) =>
  (address: Code, offset = 0): Code => [address, ...operation, alignment, ...unsigned(offset)];
const storing =
  (alignment: number, ...operation: number[]) =>
  (address: Code, value: Code, offset = 0): Code => [address, value, ...operation, alignment, ...unsigned(offset)];

export const number = (value: number): Code => [0x41, ...signed(value)];
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [value, 0x21, ...unsigned(local)];

export const isZero = unary(0x45);
/** Of numbers without sign. */
export const below = binary(0x49);
export const add = binary(0x6a);
export const subtract = binary(0x6b);
export const and = binary(0x71);
export const or = binary(0x72);
export const xor = binary(0x73);
export const shiftLeft = binary(0x74);
export const shiftRight = binary(0x75);
export const shiftRightUnsigned = binary(0x76);
/** `a` where the condition is not 0, else `b`: without a jump. */
export const select = (a: Code, b: Code, condition: Code): Code => [a, b, condition, 0x1b];

export const load = loading(2, 0x28);
/** Two bytes with their sign. */
export const loadShort = loading(1, 0x2e);
export const store = storing(2, 0x36);

/** A vector of four numbers that are known beforehand. */
export const constantVector = (numbers: readonly number[]): Code => [
  ...[0xfd, 12],
  ...new Uint8Array(Int32Array.from(numbers).buffer),
];
export const zeroVector = constantVector([0, 0, 0, 0]);
export const loadVector = loading(3, 0xfd, 0);
export const storeVector = storing(3, 0xfd, 11);
/** A vector of four equal numbers. */
export const four = unary(0xfd, 17);
/** Four times the number at an address. */
export const loadFour = loading(2, 0xfd, 9);
/** The vector with the number at an address in one of its four lanes. */
export const loadLane = (address: Code, vector: Code, offset: number, lane: number): Code => [
  ...[address, vector, 0xfd, 86, 2],
  ...[...unsigned(offset), lane],
];
export const xorVector = binary(0xfd, 81);
export const shiftFourLeft = binary(0xfd, 171, 1);
export const shiftFourRightUnsigned = binary(0xfd, 173, 1);
export const multiplyFour = binary(0xfd, 181, 1);
export const subtractFour = binary(0xfd, 177, 1);
/** -1 in each lane where the numbers are equal, else 0. */
export const equalFour = binary(0xfd, 55);
/** Which of four numbers are equal, as the four lowest bits of a number. */
export const equalAmongFour = (a: Code, b: Code): Code => [a, b, 0xfd, 55, 0xfd, 164, 1];
export const addEight = binary(0xfd, 142, 1);
export const addFour = binary(0xfd, 174, 1);
/** The first and the last four of eight short numbers, as four numbers. */
export const firstFour = unary(0xfd, 167, 1);
export const lastFour = unary(0xfd, 168, 1);

/** Statements, one after the other. */
export const steps = (...codes: readonly Code[]): Code => codes;
/** Repeats the body as long as the condition, asked before, is not 0. */
export const during = (condition: Code, body: Code): Code =>
  // block, loop, leave the block (1) where the condition is 0, back to the loop (0), end, end
  [0x02, 0x40, 0x03, 0x40, isZero(condition), 0x0d, 1, body, 0x0c, 0, 0x0b, 0x0b];

const text = (letters: string): number[] => [letters.length, ...new TextEncoder().encode(letters)];
const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content];

function flatten(code: Code, into: number[]): number[] {
  for (const part of code) {
    if (typeof part === 'number') into.push(part);
    else flatten(part, into);
  }
  return into;
}

/**
 * A module with one function, exported as `run`: it takes and gives nothing, and works on the memory that
 * is imported as `own.memory`. Its locals are `numbers` numbers, then `vectors` vectors.
 */
export function moduleOf(body: Code, numbers: number, vectors: number): Uint8Array<ArrayBuffer> {
  const run = [2, ...unsigned(numbers), 0x7f, ...unsigned(vectors), 0x7b, ...flatten(body, []), 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [1, ...text('own'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0, 0]),
    ...section(10, [1, ...unsigned(run.length), ...run]),
  ]);
}
