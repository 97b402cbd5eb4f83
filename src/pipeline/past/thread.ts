import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { AllianceRecord } from '../../model/index.ts';
import { readRecord } from '../../store/index.ts';
import type { PastRecord } from '../as-of.ts';
import { askedWorker } from '../asked-worker.ts';
import { pastFolder } from './folder.ts';
import type { Moved, Way } from './moved-record.ts';

export type PastTold = { readonly way: Way } | { readonly moved: Moved } | { readonly error: string };

/** Where the record is, and where copies of it may be made. */
export interface Place {
  readonly file: string;
  readonly folder: string;
}

export interface Present {
  readonly record: AllianceRecord;
  readonly revision: number;
}

/** The past of a record in a file, made in a thread of its own, one day after the other. */
export class PastThread {
  readonly #file: string;
  #worker: Worker | null = null;
  #folder: string | null = null;
  #last: Promise<unknown> = Promise.resolve();
  readonly #forget = () => this.#folder !== null && rmSync(this.#folder, { recursive: true, force: true });

  /** @param file of the record */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * The record as it stood at the end of a day of publication: the one that `recordAsOf` builds.
   *
   * @param present the record as it is, with its revision: what was the same then is given from it
   */
  recordOn(day: string, tell: (way: Way) => void, present?: Present): Promise<PastRecord> {
    const past = this.#last.then(async () => {
      const { path, undated, copyOf } = await this.#move(day, tell);
      const like = present?.revision === copyOf ? present?.record : undefined;
      return { record: (await readRecord(path, { like }))!, undated };
    });
    this.#last = past.catch(() => {});
    return past;
  }

  /** Ends the thread and throws its copy away; the end of the program does so, too. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#forget();
    process.off('exit', this.#forget);
  }

  #place(): Place {
    if (this.#folder === null) {
      this.#folder = pastFolder();
      process.once('exit', this.#forget);
    }
    return { file: this.#file, folder: this.#folder };
  }

  #move(day: string, tell: (way: Way) => void): Promise<Moved> {
    // The program runs as it is written and as it is built.
    const code = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    const worker = this.#worker ?? new Worker(code, { workerData: this.#place() });
    this.#worker = worker;
    worker.unref();
    return askedWorker(
      worker,
      day,
      (news: PastTold) => {
        if ('way' in news) {
          tell(news.way);
          return null;
        }
        return 'error' in news ? news : { answer: news.moved };
      },
      () => {
        this.#worker = null;
      },
    );
  }
}
