import type { Scores } from '../../src/language/model/weights.ts';

/**
 * An averaged perceptron over hashed features. Each feature has a row of (class, weight) cells that lie side by side and
 * moves to a larger place when it is full, since most features are seen with few classes and memory is what costs time.
 */
export class Learner {
  /** Per slot: the feature's hash (0: empty), where its row starts, how many cells it has, how many it has room for. */
  #slots = new Int32Array(4 << 18);
  #bits = 18;
  #used = 0;
  /** Cells of two numbers, class and weight (a 32-bit float in the same memory). */
  #cells = new Int32Array(1 << 20);
  #weights = new Float32Array(this.#cells.buffer);
  /** Per cell: the sum of its steps, each times the moment it was taken; averages are worked out from it. */
  #moments = new Float64Array(1 << 19);
  #end = 0;
  #time = 1;
  readonly #rows = new Int32Array(256);

  /** Adds to `scores[class]` the weights of the first `count` features. */
  add(features: Int32Array, count: number, scores: Scores): void {
    const slots = this.#slots;
    const cells = this.#cells;
    const weights = this.#weights;
    const rows = this.#rows;
    const mask = (1 << this.#bits) - 1;
    const shift = 32 - this.#bits;
    let some = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index]!;
      let slot = Math.imul(key, 0x9e3779b1) >>> shift;
      let found = slots[4 * slot]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[4 * slot]!;
      }
      rows[some] = slot;
      some += found === 0 ? 0 : 1;
    }
    for (let index = 0; index < some; index++) {
      const slot = 4 * rows[index]!;
      const from = slots[slot + 1]!;
      const to = from + slots[slot + 2]!;
      for (let cell = from; cell < to; cell++) scores[cells[2 * cell]!]! += weights[2 * cell + 1]!;
    }
  }

  /** One step of learning: the right class gains, the wrong one loses. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    this.move(features, count, right, 1);
    this.move(features, count, wrong, -1);
  }

  /** Adds `step` to the weights of one class. */
  move(features: Int32Array, count: number, target: number, step: number): void {
    for (let index = 0; index < count; index++) this.#change(this.#slot(features[index]!), target, step);
  }

  /** Counts one decision, whether it was right or not: averages are over decisions. */
  tick(): void {
    this.#time++;
  }

  #change(slot: number, target: number, step: number): void {
    const from = this.#slots[4 * slot + 1]!;
    const count = this.#slots[4 * slot + 2]!;
    let cell = from;
    while (cell < from + count && this.#cells[2 * cell] !== target) cell++;
    if (cell === from + count) cell = this.#cell(slot, target);
    this.#weights[2 * cell + 1]! += step;
    this.#moments[cell]! += step * this.#time;
  }

  /** A new cell at the end of a row, which moves where it has no room. */
  #cell(slot: number, target: number): number {
    const at = 4 * slot;
    const count = this.#slots[at + 2]!;
    if (count === this.#slots[at + 3]!) {
      const room = Math.max(2, count * 2);
      while (this.#end + room > this.#moments.length) this.#growCells();
      const from = this.#slots[at + 1]!;
      this.#cells.copyWithin(2 * this.#end, 2 * from, 2 * (from + count));
      this.#moments.copyWithin(this.#end, from, from + count);
      this.#slots[at + 1] = this.#end;
      this.#slots[at + 3] = room;
      this.#end += room;
    }
    const cell = this.#slots[at + 1]! + count;
    this.#slots[at + 2] = count + 1;
    this.#cells[2 * cell] = target;
    this.#weights[2 * cell + 1] = 0;
    this.#moments[cell] = 0;
    return cell;
  }

  /** The averaged weights, added with `share` to `sum`: several learners make one mean model. */
  averageInto(sum: Map<number, Map<number, number>>, share: number): void {
    for (let at = 0; at < this.#slots.length; at += 4) {
      const key = this.#slots[at]!;
      if (key === 0) continue;
      let row = sum.get(key);
      if (!row) {
        row = new Map();
        sum.set(key, row);
      }
      const from = this.#slots[at + 1]!;
      for (let cell = from; cell < from + this.#slots[at + 2]!; cell++) {
        const target = this.#cells[2 * cell]!;
        const average = this.#weights[2 * cell + 1]! - this.#moments[cell]! / this.#time;
        row.set(target, (row.get(target) ?? 0) + share * average);
      }
    }
  }

  #slot(key: number): number {
    if (this.#used * 2 > 1 << this.#bits) this.#growSlots();
    const slot = this.#place(key);
    if (this.#slots[4 * slot] === 0) {
      this.#slots[4 * slot] = key;
      this.#used++;
    }
    return slot;
  }

  /** The slot of a key, or the empty one where it belongs. */
  #place(key: number): number {
    const mask = (1 << this.#bits) - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits);
    while (this.#slots[4 * slot] !== 0 && this.#slots[4 * slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #growSlots(): void {
    const before = this.#slots;
    this.#bits++;
    this.#slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 4) {
      if (before[at] !== 0) this.#slots.set(before.subarray(at, at + 4), 4 * this.#place(before[at]!));
    }
  }

  #growCells(): void {
    const cells = new Int32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
    this.#weights = new Float32Array(cells.buffer);
    const moments = new Float64Array(this.#moments.length * 2);
    moments.set(this.#moments);
    this.#moments = moments;
  }
}
