import type { Scorer, WeightRows } from '../weights.ts';
import { moduleOf } from './assembler.ts';
import { functionOf } from './engine.ts';
import { layOut, place, room } from './layout.ts';
import { locals, sumProgram } from './program.ts';

/**
 * `PlainTable` as a WebAssembly program that adds eight classes at once; same sums. What a decision costs is a hundred
 * look-ups in a table that is larger than the caches of the processor and the adding up of two thousand weights: the
 * layout is made so that a look-up touches as few lines of memory as possible, and the program so that it waits for many
 * at once. Throws where WebAssembly or its vectors are missing.
 */
export class SimdTable implements Scorer {
  readonly features: Int32Array;
  readonly #scores: Int32Array;
  readonly #run: (count: number) => void;

  constructor(rows: WeightRows, classes: number) {
    const layout = layOut(rows, classes);
    const { numbers, vectors } = locals(layout);
    const { buffer } = layout.memory;
    this.#run = functionOf(moduleOf(sumProgram(layout), numbers, vectors), layout.memory);
    this.features = new Int32Array(buffer, place.features, room);
    this.#scores = new Int32Array(buffer, place.scores, classes);
  }

  sum(count: number): Int32Array {
    this.#run(count);
    return this.#scores;
  }
}
