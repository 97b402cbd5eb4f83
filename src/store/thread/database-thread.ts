import { Worker } from 'node:worker_threads';
import { type SqliteOptions, sqliteError } from '../sqlite.ts';
import type { Answered, Asked, Opened, Statement } from './messages.ts';

type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'number'> : never) : never;
type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: unknown) => void };

/** A thread with a connection of its own to a record, and what was asked of it. */
export class DatabaseThread {
  readonly #path: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #end: unknown = null;

  constructor(path: string, options: SqliteOptions) {
    this.#path = path;
    // The program runs as it is written and as it is built.
    const code = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    this.#worker = new Worker(code, { workerData: { path, options } satisfies Opened });
    this.#worker.on('message', (answered: Answered) => this.#hear(answered));
    this.#worker.on('error', (error) => this.#over(error));
    this.#worker.on('exit', () => this.#over(new Error('stopped')));
    // Who closes the program waits for what was asked alone.
    this.#worker.unref();
  }

  /** Whether it ended by itself, as where memory did not suffice: then it answers nothing any more. */
  get isOver(): boolean {
    return this.#end !== null;
  }

  run(statements: readonly Statement[]): Promise<unknown> {
    return this.ask({ statements });
  }

  ask(question: Question): Promise<unknown> {
    if (this.#end !== null) return Promise.reject(this.#end);
    const number = ++this.#asked;
    if (this.#waiting.size === 0) this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, ...question });
    });
  }

  async close(): Promise<void> {
    if (this.#end === null) await this.ask({ close: true });
    await this.#worker.terminate();
  }

  #hear(answered: Answered): void {
    const waiting = this.#waiting.get(answered.number);
    // What failed behind an answer is told to who waits for the end.
    if (waiting === undefined) return;
    const { resolve, reject } = waiting;
    this.#waiting.delete(answered.number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('answer' in answered) resolve(answered.answer);
    else reject(sqliteError(Object.assign(new Error(answered.error), { errcode: answered.errcode }), this.#path));
  }

  #over(why: unknown): void {
    this.#end ??= why;
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}
