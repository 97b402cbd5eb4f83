/**
 * Feature hashes: signed 32-bit integers, never 0 (0 marks an empty slot of the weight table). The same functions run
 * in training and in annotation; changing one of them makes every trained model worthless.
 */

/** Hash of a string, by UTF-16 code units from `start` to `end`. */
export function hashString(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}

/** What the hash of a feature starts from: the number of its template. */
export const hashStart = (template: number): number => Math.imul(template ^ 0x51ed270b, 0x9e3779b1);

/** How far and by what each value of a feature, the first, second and third, is mixed in. */
export const hashRounds: readonly (readonly [shift: number, factor: number])[] = [
  [15, 0x85ebca6b],
  [14, 0xc2b2ae35],
  [15, 0x27d4eb2f],
];
export const lastShift = 13;

/** Feature `template` with one value. */
export function mix1(template: number, a: number): number {
  let hash = Math.imul(template ^ 0x51ed270b, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0 || 1;
}

/** Feature `template` with two values, in order. */
export function mix2(template: number, a: number, b: number): number {
  let hash = Math.imul(template ^ 0x51ed270b, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 14), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0 || 1;
}

/** Feature `template` with three values, in order. */
export function mix3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template ^ 0x51ed270b, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 14), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) | 0 || 1;
}
