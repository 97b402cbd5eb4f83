import { Worker } from 'node:worker_threads';
import type { IntakeOptions, IntakeResult, Source } from '../../intake/index.ts';
import type { Document, Reading } from '../../model/index.ts';
import { askedWorker } from '../asked-worker.ts';

/** Options that may go to another thread. */
export type PlainIntakeOptions = Pick<IntakeOptions, 'allowPrivateNetwork' | 'maxBytes' | 'timeoutMs'>;

export type Asked =
  | { readonly task: 'take'; readonly source: Source; readonly options: PlainIntakeOptions }
  | { readonly task: 'read'; readonly document: Document };

export type Answered = { readonly value: IntakeResult | Reading } | { readonly error: string };

/** Takes in and reads documents, one at a time, in a thread of its own; `stop` ends what is being read. */
export class Reader {
  #worker: Worker | null = null;

  /** Never fails for a document: what is wrong with it is its failure. */
  async take(source: Source, options: PlainIntakeOptions): Promise<IntakeResult> {
    return (await this.#ask({ task: 'take', source, options })) as IntakeResult;
  }

  /** @throws Error where it cannot be read, or the thread did not survive it */
  async read(document: Document): Promise<Reading> {
    return (await this.#ask({ task: 'read', document })) as Reading;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(asked: Asked): Promise<IntakeResult | Reading> {
    // The program runs as it is written and as it is built.
    const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    const worker = this.#worker ?? new Worker(file);
    this.#worker = worker;
    // Who closes the program does not wait for what is read.
    worker.unref();
    return askedWorker(
      worker,
      asked,
      (answered: Answered) => ('error' in answered ? answered : { answer: answered.value }),
      () => {
        this.#worker = null;
      },
    );
  }
}
