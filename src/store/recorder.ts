import { Kysely } from 'kysely';
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts';
import type { Tables } from './schema.ts';
import type { SqliteOptions } from './sqlite.ts';
import type { Recorded } from './store.ts';
import type { DatabaseThread } from './thread/database-thread.ts';
import { frugally } from './update/frugal.ts';
import type { Regrouped } from './update/recorded.ts';
import type { TextWork } from './update/update.ts';

/** A connection in a thread of its own, and where texts are taken in. */
type Beside = { readonly thread: DatabaseThread; readonly db: Kysely<Tables>; readonly texts: TextWork };

/** Records documents: few of them here, many with a thread beside, which writes and takes in the texts. */
export class Recorder {
  readonly #db: Kysely<Tables>;
  readonly #file: string | null;
  readonly #options: SqliteOptions;
  readonly #threadFrom: number;
  #beside: Beside | null = null;

  /**
   * @param file of the database; null where it is in memory, which no thread can share
   * @param threadFrom so many documents are worth a thread
   */
  constructor(db: Kysely<Tables>, file: string | null, options: SqliteOptions, threadFrom: number) {
    this.#db = db;
    this.#file = file;
    this.#options = options;
    this.#threadFrom = threadFrom;
  }

  async record(knowledge: Knowledge, limit: number, asMade: boolean): Promise<Recorded> {
    const { recordPending, waiting } = await import('./update/pending.ts');
    const isLarge =
      this.#file !== null &&
      limit >= this.#threadFrom &&
      // The thread has the tables of its own: nothing as large is sent.
      knowledge === loadKnowledge() &&
      (await waiting(this.#db, knowledge, asMade)) >= this.#threadFrom;
    const { db, texts } = isLarge ? await this.#open(this.#file) : { db: this.#db };
    return frugally(() => db.transaction().execute((tx) => recordPending(tx, knowledge, limit, asMade, texts)));
  }

  async close(): Promise<void> {
    await this.#beside?.db.destroy();
    this.#beside = null;
  }

  async #open(file: string): Promise<Beside> {
    if (this.#beside !== null && !this.#beside.thread.isOver) return this.#beside;
    const { DatabaseThread } = await import('./thread/database-thread.ts');
    const { threadDialect } = await import('./thread/dialect.ts');
    const thread = new DatabaseThread(file, this.#options);
    const texts: TextWork = async (_tx, _knowledge, ids, corrections) => {
      const regrouped = thread.ask({ texts: { ids, corrections } }) as Promise<Regrouped>;
      const end = thread.ask({ rest: true });
      // Who waits for them hears of a failure; before that it is nobody's.
      for (const one of [regrouped, end]) one.catch(() => {});
      return {
        regrouped: () => regrouped,
        end: async () => {
          await end;
        },
      };
    };
    this.#beside = { thread, db: new Kysely<Tables>({ dialect: threadDialect(thread) }), texts };
    return this.#beside;
  }
}
