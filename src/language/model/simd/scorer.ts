import type { Template } from '../templates.ts';
import type { Scorer, WeightRows } from '../weights.ts';
import { moduleOf } from './assembler.ts';
import { functionOf } from './engine.ts';
import { layOut, place, room } from './layout.ts';
import { locals, sumProgram } from './program.ts';

/**
 * `PlainScorer` as a WebAssembly program that mixes four features and adds eight classes at once; same sums. What a decision
 * costs is a hundred look-ups in a table that is larger than the caches of the processor and the adding up of two thousand
 * weights: the layout is made so that a look-up touches as few lines of memory as possible, and the program so that it
 * waits for many at once. Throws where WebAssembly or its vectors are missing.
 */
export class SimdScorer implements Scorer {
  readonly atoms: Int32Array;
  readonly #scores: Int32Array;
  readonly #run: () => void;

  constructor(rows: WeightRows, classes: number, templates: readonly Template[]) {
    const layout = layOut(rows, classes);
    const { numbers, vectors } = locals(layout);
    const { buffer } = layout.memory;
    this.#run = functionOf(moduleOf(sumProgram(layout, templates), numbers, vectors), layout.memory);
    this.atoms = new Int32Array(buffer, place.atoms, room);
    this.#scores = new Int32Array(buffer, place.scores, classes);
  }

  sum(): Int32Array {
    this.#run();
    return this.#scores;
  }
}
