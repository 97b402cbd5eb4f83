/** Sums of weights by class: whole numbers from a packed table, fractions in training. */
export type Scores = Int32Array | Float64Array;

/** Where the scores of features come from: the packed table of a shipped model, or a learner in training. */
export interface Scorer {
  /** Adds to `scores[class]` the weights of the first `count` features. */
  add(features: Int32Array, count: number, scores: Scores): void;
}

/** Weights as they lie in a model file: per feature its hash and how many (class, weight) entries follow. */
export interface WeightRows {
  readonly keys: Int32Array;
  readonly counts: Uint8Array | Uint16Array;
  readonly classes: Uint8Array | Uint16Array;
  readonly weights: Int16Array;
}

/**
 * An open-addressing table over the rows. A small bit filter in front answers for most features that are not there,
 * since it stays in the processor's cache where the table does not. An entry is one number: weight · 1024 + class.
 */
export class WeightTable implements Scorer {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #mask: number;
  readonly #entries: Int32Array;
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  readonly #likely = new Int32Array(256);

  constructor(rows: WeightRows) {
    const bits = Math.max(4, Math.ceil(Math.log2(rows.keys.length * 1.6 + 1)));
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#slots = new Int32Array(2 << bits);
    this.#filterShift = 32 - (bits + 2);
    this.#filter = new Int32Array(1 << Math.max(0, bits - 3));
    this.#entries = new Int32Array(rows.keys.length + rows.weights.length);
    let from = 0;
    let to = 0;
    for (let row = 0; row < rows.keys.length; row++) {
      const count = rows.counts[row]!;
      this.#insert(rows.keys[row]!, to);
      this.#entries[to++] = count;
      for (let entry = 0; entry < count; entry++, from++) {
        this.#entries[to++] = (rows.weights[from]! << 10) | rows.classes[from]!;
      }
    }
  }

  #insert(key: number, row: number): void {
    const spread = Math.imul(key, 0x9e3779b1);
    const bit = spread >>> this.#filterShift;
    this.#filter[bit >> 5]! |= 1 << (bit & 31);
    let slot = spread >>> this.#shift;
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = row;
  }

  add(features: Int32Array, count: number, scores: Scores): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const filter = this.#filter;
    const filterShift = this.#filterShift;
    const shift = this.#shift;
    const mask = this.#mask;
    const likely = this.#likely;
    // Three plain loops instead of one: the processor can wait for many places of memory at once.
    let some = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index]!;
      const bit = Math.imul(key, 0x9e3779b1) >>> filterShift;
      likely[some] = key;
      some += (filter[bit >> 5]! >>> (bit & 31)) & 1;
    }
    let rows = 0;
    for (let index = 0; index < some; index++) {
      const key = likely[index]!;
      let slot = Math.imul(key, 0x9e3779b1) >>> shift;
      let found = slots[2 * slot]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot]!;
      }
      likely[rows] = slots[2 * slot + 1]!;
      rows += found === 0 ? 0 : 1;
    }
    for (let index = 0; index < rows; index++) {
      let at = likely[index]!;
      const end = at + entries[at]!;
      while (at < end) {
        const entry = entries[++at]!;
        scores[entry & 1023]! += entry >> 10;
      }
    }
  }
}
