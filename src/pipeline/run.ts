import type { IntakeFailure } from '../intake/index.ts';
import type { ReadOptions } from './options.ts';
import { type Outcome, Pace } from './progress.ts';

export interface ReadSummary {
  /** Everything the inputs stood for, and the stored documents that were due to be read anew. */
  readonly total: number;
  /** How many came to each end; an interrupted run leaves the sum below `total`. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly failures: readonly IntakeFailure[];
  /** Documents of this run that are kept but not read, since no reader knows their language. */
  readonly foreign: readonly Foreign[];
  /** True where the signal stopped it; the next run takes up what is left. */
  readonly interrupted: boolean;
  /** Whether the record was built anew. */
  readonly rebuilt: boolean;
}

export interface Foreign {
  readonly file: string;
  /** ISO 639-1, or `und` where nothing tells it. */
  readonly language: string;
}

/** The counts of one run and the teller of its progress. */
export class Run {
  readonly #counts: Record<Outcome, number> = { added: 0, updated: 0, unchanged: 0, refreshed: 0, failed: 0 };
  readonly #failures: IntakeFailure[] = [];
  readonly #foreign: Foreign[] = [];
  readonly #options: ReadOptions;
  readonly #pace: Pace;
  #total: number;

  constructor(options: ReadOptions, total: number) {
    this.#options = options;
    this.#total = total;
    this.#pace = new Pace(options.clock ?? (() => performance.now()));
  }

  expect(more: number): void {
    this.#total += more;
  }

  readonly tell = (file: string, outcome: Outcome, failure?: IntakeFailure): void => {
    this.#counts[outcome] += 1;
    if (failure !== undefined) this.#failures.push(failure);
    this.#options.onProgress?.(this.#pace.step(file, outcome, this.#total));
  };

  /** Remarks on a document that is kept but that no reader can read. */
  keptOnly(file: string, language: string): void {
    this.#foreign.push({ file, language });
  }

  hasFailed(file: string | null): boolean {
    return this.#failures.some((failure) => failure.file === file);
  }

  summary(rebuilt: boolean): ReadSummary {
    const told = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    const interrupted = told < this.#total;
    return {
      total: this.#total,
      counts: this.#counts,
      failures: this.#failures,
      foreign: this.#foreign,
      interrupted,
      rebuilt,
    };
  }
}
