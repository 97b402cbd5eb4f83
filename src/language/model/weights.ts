/** Sums of weights by class: whole numbers from a packed table, fractions in training. */
export type Scores = Int32Array | Float64Array;

/** Where the scores of features come from: the packed table of a shipped model, or a learner in training. */
export interface Scorer {
  /** Adds to `scores[class]` the weights of the first `count` features. */
  add(features: Int32Array, count: number, scores: Scores): void;
}

/** Weights as they come from a model file: per feature its hash (sorted) and how many (class, weight) entries it has. */
export interface WeightRows {
  readonly keys: Int32Array;
  readonly counts: Uint8Array | Uint32Array;
  readonly classes: Uint8Array | Uint32Array;
  readonly weights: Int16Array;
}

/**
 * An open-addressing table over the rows, as small as it can be: what costs time is memory that is not in the processor's
 * cache. A bit filter in front answers for most features that are not there. A slot is one number: where the row starts
 * (in pairs of cells) and as many bits of the hash as there is room for; with the place of the slot they tell nearly all
 * features apart. A cell is 16 bits: weight and class; a weight that needs more is several cells.
 */
export class WeightTable implements Scorer {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #mask: number;
  readonly #startBits: number;
  readonly #cells: Int16Array;
  readonly #classBits: number;
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  readonly #likely = new Int32Array(256);

  constructor(rows: WeightRows) {
    const { keys, counts, classes, weights } = rows;
    let classCount = 1;
    for (let entry = 0; entry < classes.length; entry++) classCount = Math.max(classCount, classes[entry]! + 1);
    const classBits = Math.max(1, 32 - Math.clz32(classCount - 1));
    const largest = (1 << (15 - classBits)) - 1;
    // Upper bound of the cells: one per entry and per part of a large weight, the count of each row, and one to be even.
    let size = 2 + 2 * keys.length + weights.length;
    for (let entry = 0; entry < weights.length; entry++) {
      const weight = Math.abs(weights[entry]!);
      if (weight > largest) size += Math.ceil(weight / largest) - 1;
    }
    const startBits = Math.max(1, 32 - Math.clz32(size >> 1));
    const cells = new Int16Array(size);
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.4 + 1)));
    const shift = 32 - bits;
    const mask = (1 << bits) - 1;
    const slots = new Int32Array(1 << bits);
    const filterShift = 32 - (bits + 2);
    const filter = new Int32Array(1 << Math.max(0, bits - 3));
    let to = 2;
    let entry = 0;
    for (let row = 0; row < keys.length; row++) {
      const spread = Math.imul(keys[row]!, 0x9e3779b1);
      const bit = spread >>> filterShift;
      filter[bit >> 5]! |= 1 << (bit & 31);
      let slot = spread >>> shift;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (spread << startBits) | (to >> 1);
      let at = to + 1;
      for (const end = entry + counts[row]!; entry < end; entry++) {
        for (let left = weights[entry]!; left !== 0; ) {
          const part = Math.max(-largest, Math.min(largest, left));
          cells[at++] = (part << classBits) | classes[entry]!;
          left -= part;
        }
      }
      cells[to] = at - to - 1;
      to = (at + 1) & ~1;
    }
    this.#slots = slots;
    this.#shift = shift;
    this.#mask = mask;
    this.#startBits = startBits;
    this.#cells = cells.slice(0, to);
    this.#classBits = classBits;
    this.#filter = filter;
    this.#filterShift = filterShift;
  }

  add(features: Int32Array, count: number, scores: Scores): void {
    const slots = this.#slots;
    const cells = this.#cells;
    const filter = this.#filter;
    const filterShift = this.#filterShift;
    const shift = this.#shift;
    const mask = this.#mask;
    const startBits = this.#startBits;
    const startMask = (1 << startBits) - 1;
    const classBits = this.#classBits;
    const classMask = (1 << classBits) - 1;
    const likely = this.#likely;
    // Three plain loops instead of one: the processor can wait for many places of memory at once.
    let some = 0;
    for (let index = 0; index < count; index++) {
      const spread = Math.imul(features[index]!, 0x9e3779b1);
      const bit = spread >>> filterShift;
      likely[some] = spread;
      some += (filter[bit >> 5]! >>> (bit & 31)) & 1;
    }
    let rows = 0;
    for (let index = 0; index < some; index++) {
      const spread = likely[index]!;
      const tag = spread << startBits;
      let slot = spread >>> shift;
      let found = slots[slot]!;
      while (found !== 0 && (found & ~startMask) !== tag) {
        slot = (slot + 1) & mask;
        found = slots[slot]!;
      }
      likely[rows] = (found & startMask) << 1;
      rows += found === 0 ? 0 : 1;
    }
    for (let index = 0; index < rows; index++) {
      let at = likely[index]!;
      const end = at + cells[at]!;
      while (at < end) {
        const cell = cells[++at]!;
        scores[cell & classMask]! += cell >> classBits;
      }
    }
  }
}
