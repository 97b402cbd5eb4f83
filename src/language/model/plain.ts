import { mixTemplates, type Template } from './templates.ts';
import type { Scorer, WeightRows } from './weights.ts';

/** The weights of features by class: looks them up in an open-addressing table and adds up what it finds, one weight at a time. */
export class PlainTable {
  readonly features = new Int32Array(256);
  readonly #scores: Int32Array;
  readonly #shift: number;
  readonly #mask: number;
  /** Hash (0: empty) and row of each slot. */
  readonly #slots: Int32Array;
  /** Where the entries of each row start. */
  readonly #starts: Uint32Array;
  readonly #rows: WeightRows;

  constructor(rows: WeightRows, classes: number) {
    const { keys, counts } = rows;
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.4 + 1)));
    this.#scores = new Int32Array(classes);
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#slots = new Int32Array(2 << bits);
    this.#starts = new Uint32Array(keys.length + 1);
    this.#rows = rows;
    for (let row = 0; row < keys.length; row++) {
      this.#starts[row + 1] = this.#starts[row]! + counts[row]!;
      const slot = this.#slotOf(keys[row]!);
      this.#slots[2 * slot] = keys[row]!;
      this.#slots[2 * slot + 1] = row;
    }
  }

  /** The weights of the first `count` features, added up by class. What it gives is written over by the next call. */
  sum(count: number): Int32Array {
    const { classes, weights } = this.#rows;
    const scores = this.#scores.fill(0);
    for (let index = 0; index < count; index++) {
      const slot = this.#slotOf(this.features[index]!);
      if (this.#slots[2 * slot] === 0) continue;
      const row = this.#slots[2 * slot + 1]!;
      const end = this.#starts[row + 1]!;
      for (let entry = this.#starts[row]!; entry < end; entry++) scores[classes[entry]!]! += weights[entry]!;
    }
    return scores;
  }

  /** The slot of a feature, or the empty one where it would stand. */
  #slotOf(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) >>> this.#shift;
    while (this.#slots[2 * slot] !== feature && this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Mixes the templates one by one and asks a plain table. */
export class PlainScorer implements Scorer {
  readonly atoms = new Int32Array(256);
  readonly #table: PlainTable;
  readonly #templates: readonly Template[];

  constructor(rows: WeightRows, classes: number, templates: readonly Template[]) {
    this.#table = new PlainTable(rows, classes);
    this.#templates = templates;
  }

  sum(): Int32Array {
    return this.#table.sum(mixTemplates(this.#templates, this.atoms, this.#table.features));
  }
}
