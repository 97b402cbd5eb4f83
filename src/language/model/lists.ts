import type { WordNumbers } from '../tokens/words.ts';
import type { WordList } from './file.ts';

/** A list of words as an open-addressing table: no strings, so that it is there at once. */
export class WordTable implements WordNumbers {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #mask: number;

  /** `more`: words that the list does not hold. */
  constructor(list: WordList, more: ReadonlyMap<number, number> = new Map()) {
    const bits = Math.max(4, Math.ceil(Math.log2((list.keys.length + more.size) * 1.5 + 1)));
    const shift = 32 - bits;
    const mask = (1 << bits) - 1;
    const slots = new Int32Array(2 << bits);
    const insert = (hash: number, number: number): void => {
      let slot = hash >>> shift;
      while (slots[2 * slot] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
      if (hash === 0 || slots[2 * slot] === hash) return;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = number;
    };
    for (let index = 0; index < list.keys.length; index++) insert(list.keys[index]!, list.numbers[index]!);
    for (const [hash, number] of more) insert(hash, number);
    this.#shift = shift;
    this.#mask = mask;
    this.#slots = slots;
  }

  get(hash: number): number | undefined {
    const slots = this.#slots;
    let slot = hash >>> this.#shift;
    for (;;) {
      const found = slots[2 * slot]!;
      if (found === hash && found !== 0) return slots[2 * slot + 1]!;
      if (found === 0) return undefined;
      slot = (slot + 1) & this.#mask;
    }
  }
}
