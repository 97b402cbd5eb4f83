/** Where the scores of features come from: the packed table of a shipped model, or a learner in training. */
export interface Scorer {
  /** Adds to `scores[class]` the weights of the first `count` features. */
  add(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Weights as they lie in a model file: per feature its hash and how many (class, weight) entries follow. */
export interface WeightRows {
  readonly keys: Int32Array;
  readonly counts: Uint8Array | Uint16Array;
  readonly classes: Uint8Array | Uint16Array;
  readonly weights: Int16Array;
}

/** An open-addressing table over the rows; a look-up that misses costs one probe, mostly. */
export class WeightTable implements Scorer {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #mask: number;
  readonly #entries: Int16Array;

  constructor(rows: WeightRows) {
    const bits = Math.max(4, Math.ceil(Math.log2(rows.keys.length * 1.6 + 1)));
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#slots = new Int32Array(2 << bits);
    this.#entries = new Int16Array(rows.keys.length + 2 * rows.weights.length);
    let from = 0;
    let to = 0;
    for (let row = 0; row < rows.keys.length; row++) {
      const count = rows.counts[row]!;
      this.#insert(rows.keys[row]!, to);
      this.#entries[to++] = count;
      for (let entry = 0; entry < count; entry++, from++) {
        this.#entries[to++] = rows.classes[from]!;
        this.#entries[to++] = rows.weights[from]!;
      }
    }
  }

  #insert(key: number, row: number): void {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = row;
  }

  add(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const entries = this.#entries;
    for (let index = 0; index < count; index++) {
      const key = features[index]!;
      let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
      let found = slots[2 * slot]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & this.#mask;
        found = slots[2 * slot]!;
      }
      if (found === 0) continue;
      let at = slots[2 * slot + 1]!;
      const end = at + 1 + 2 * entries[at]!;
      for (at++; at < end; at += 2) scores[entries[at]!]! += entries[at + 1]!;
    }
  }
}
