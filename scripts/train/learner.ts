import type { Scorer, Scores } from '../../src/language/model/weights.ts';

/**
 * An averaged perceptron over hashed features. Weights are kept sparse: each feature has a chain of (class, weight)
 * cells, since most features are seen with few classes.
 */
export class Learner implements Scorer {
  #keys = new Int32Array(1 << 20);
  #heads = new Int32Array(1 << 20).fill(-1);
  #used = 0;
  #bits = 20;
  #class = new Uint16Array(1 << 20);
  #weight = new Float32Array(1 << 20);
  #total = new Float64Array(1 << 20);
  #stamp = new Int32Array(1 << 20);
  #next = new Int32Array(1 << 20);
  #cells = 0;
  #time = 1;

  add(features: Int32Array, count: number, scores: Scores): void {
    const weight = this.#weight;
    const next = this.#next;
    const classes = this.#class;
    for (let index = 0; index < count; index++) {
      const slot = this.#find(features[index]!);
      if (slot < 0) continue;
      for (let cell = this.#heads[slot]!; cell >= 0; cell = next[cell]!) scores[classes[cell]!]! += weight[cell]!;
    }
  }

  /** One step of learning: the right class gains, the wrong one loses. */
  update(features: Int32Array, count: number, right: number, wrong: number, step = 1): void {
    for (let index = 0; index < count; index++) {
      this.#change(features[index]!, right, step);
      this.#change(features[index]!, wrong, -step);
    }
  }

  /** Counts one decision, whether it was right or not: averages are over decisions. */
  tick(): void {
    this.#time++;
  }

  #change(key: number, target: number, step: number): void {
    let slot = this.#find(key);
    if (slot < 0) slot = this.#insert(key);
    let cell = this.#heads[slot]!;
    while (cell >= 0 && this.#class[cell] !== target) cell = this.#next[cell]!;
    if (cell < 0) {
      cell = this.#cell();
      this.#class[cell] = target;
      this.#stamp[cell] = this.#time;
      this.#next[cell] = this.#heads[slot]!;
      this.#heads[slot] = cell;
    }
    this.#total[cell]! += this.#weight[cell]! * (this.#time - this.#stamp[cell]!);
    this.#stamp[cell] = this.#time;
    this.#weight[cell]! += step;
  }

  /** The averaged weights, added with `share` to `sum`: several learners make one mean model. */
  averageInto(sum: Map<number, Map<number, number>>, share: number): void {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      if (this.#keys[slot] === 0) continue;
      let row = sum.get(this.#keys[slot]!);
      if (!row) {
        row = new Map();
        sum.set(this.#keys[slot]!, row);
      }
      for (let cell = this.#heads[slot]!; cell >= 0; cell = this.#next[cell]!) {
        const total = this.#total[cell]! + this.#weight[cell]! * (this.#time - this.#stamp[cell]!);
        const target = this.#class[cell]!;
        row.set(target, (row.get(target) ?? 0) + (share * total) / this.#time);
      }
    }
  }

  #find(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits);
    for (;;) {
      const found = keys[slot]!;
      if (found === key) return slot;
      if (found === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  #insert(key: number): number {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits);
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#used++;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    this.#bits++;
    this.#keys = new Int32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2).fill(-1);
    this.#used = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== 0) this.#heads[this.#insert(keys[slot]!)] = heads[slot]!;
    }
  }

  #cell(): number {
    if (this.#cells === this.#class.length) {
      this.#class = grown(this.#class, new Uint16Array(this.#cells * 2));
      this.#weight = grown(this.#weight, new Float32Array(this.#cells * 2));
      this.#total = grown(this.#total, new Float64Array(this.#cells * 2));
      this.#stamp = grown(this.#stamp, new Int32Array(this.#cells * 2));
      this.#next = grown(this.#next, new Int32Array(this.#cells * 2));
    }
    return this.#cells++;
  }
}

function grown<A extends Uint16Array | Float32Array | Float64Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
