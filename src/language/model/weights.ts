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
  readonly counts: Uint32Array;
  readonly classes: Uint32Array;
  readonly weights: Int32Array;
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
    let classes = 1;
    for (const target of rows.classes) classes = Math.max(classes, target + 1);
    this.#classBits = Math.max(1, 32 - Math.clz32(classes - 1));
    const largest = (1 << (15 - this.#classBits)) - 1;
    let size = 2;
    for (let row = 0, from = 0; row < rows.keys.length; row++) {
      size += evenSize(rows, from, rows.counts[row]!, largest);
      from += rows.counts[row]!;
    }
    this.#startBits = Math.max(1, 32 - Math.clz32(size >> 1));
    this.#cells = new Int16Array(size);
    const bits = Math.max(4, Math.ceil(Math.log2(rows.keys.length * 1.4 + 1)));
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#slots = new Int32Array(1 << bits);
    this.#filterShift = 32 - (bits + 2);
    this.#filter = new Int32Array(1 << Math.max(0, bits - 3));
    let to = 2;
    for (let row = 0, from = 0; row < rows.keys.length; row++) {
      const count = rows.counts[row]!;
      this.#insert(rows.keys[row]!, to >> 1);
      this.#fill(rows, from, count, to, largest);
      to += evenSize(rows, from, count, largest);
      from += count;
    }
  }

  #insert(key: number, start: number): void {
    const spread = Math.imul(key, 0x9e3779b1);
    const bit = spread >>> this.#filterShift;
    this.#filter[bit >> 5]! |= 1 << (bit & 31);
    let slot = spread >>> this.#shift;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = (spread << this.#startBits) | start;
  }

  #fill(rows: WeightRows, from: number, count: number, to: number, largest: number): void {
    let at = to + 1;
    for (let entry = from; entry < from + count; entry++) {
      for (let left = rows.weights[entry]!; left !== 0; ) {
        const part = Math.max(-largest, Math.min(largest, left));
        this.#cells[at++] = (part << this.#classBits) | rows.classes[entry]!;
        left -= part;
      }
    }
    this.#cells[to] = at - to - 1;
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

/** How many cells a row takes with its count, made even. */
function evenSize(rows: WeightRows, from: number, count: number, largest: number): number {
  let size = 1;
  for (let entry = from; entry < from + count; entry++) size += Math.ceil(Math.abs(rows.weights[entry]!) / largest);
  return (size + 1) & ~1;
}
