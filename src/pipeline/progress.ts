/** How far something long has come. */
export interface Advance {
  readonly done: number;
  readonly total: number;
  /** So many a second so far. */
  readonly rate: number;
  /** Seconds until the end at this rate. */
  readonly eta: number;
}

/** Where a run stands, told after each input. */
export interface Progress extends Advance {
  /** The path or address just dealt with, or the id of a stored document without one. */
  readonly file: string;
  /** What became of it. A document told as anything but `failed` is in the store to stay. */
  readonly outcome: Outcome;
}

/** `refreshed`: a stored document read anew, since the reader or the knowledge is newer than its reading. */
export type Outcome = 'added' | 'updated' | 'unchanged' | 'refreshed' | 'failed';

/** Counts inputs and measures their pace. `clock` gives milliseconds. */
export class Pace {
  #done = 0;
  readonly #began: number;
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#began = clock();
  }

  step(file: string, outcome: Outcome, total: number): Progress {
    this.#done += 1;
    return { ...this.at(this.#done, total), file, outcome };
  }

  at(done: number, total: number): Advance {
    const seconds = Math.max((this.#clock() - this.#began) / 1000, 0.001);
    const rate = done / seconds;
    return { done, total, rate, eta: (total - done) / rate };
  }
}
