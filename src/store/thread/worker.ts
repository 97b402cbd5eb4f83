/**
 * A thread that has a connection of its own to the record while a large part is recorded: it writes while the facts of the
 * part are found elsewhere, and takes in the texts, which hang on nothing but themselves. All within one transaction,
 * which whoever asks begins and ends.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Kysely } from 'kysely';
import { loadKnowledge } from '../../knowledge/index.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../schema.ts';
import { adapt, dialectOver, openDatabase } from '../sqlite.ts';
import { takeTexts } from '../update/take-texts.ts';
import type { Answered, Asked, Opened } from './messages.ts';
import { Statements } from './statements.ts';

const port = parentPort!;
const { path, options } = workerData as Opened;
const connection = connect();
/** What is still to do with the texts that were taken in last. */
let rest: Promise<void> = Promise.resolve();

function connect() {
  try {
    const database = openDatabase(path, options);
    return { database, statements: new Statements(database), own: adapt(database, path) };
  } catch (error) {
    // Who asks hears of it.
    return { error };
  }
}

port.on('message', hear);

function hear(asked: Asked): void {
  const { number } = asked;
  if ('error' in connection) {
    if ('close' in asked) tell({ number, answer: null });
    else tellFailure(number, connection.error);
    return;
  }
  const { database, statements, own } = connection;
  if ('texts' in asked) {
    const { ids, corrections } = asked.texts;
    const prepare = (sql: string) => {
      listen();
      return own.prepare(sql);
    };
    const db = new Kysely<Tables>({ dialect: dialectOver({ close: () => {}, prepare }) });
    rest = takeTexts(db, loadKnowledge(), ids, corrections, listen).then((taken) => {
      tell({ number, answer: taken.regrouped });
      return taken.rest();
    });
    rest.catch((error) => tellFailure(number, error));
    return;
  }
  if ('rest' in asked) {
    rest.then(
      () => tell({ number, answer: null }),
      (error) => tellFailure(number, error),
    );
    return;
  }
  try {
    tell({ number, answer: 'close' in asked ? database.close() : statements.run(asked.statements) });
  } catch (error) {
    tellFailure(number, error);
  }
}

/** What others ask goes first: they wait for it, while nobody waits for a text yet. */
function listen(): void {
  for (let news = receiveMessageOnPort(port); news !== undefined; news = receiveMessageOnPort(port))
    hear(news.message as Asked);
}

function tell(answered: Answered): void {
  port.postMessage(answered);
}

function tellFailure(number: number, error: unknown): void {
  const cause = error instanceof StoreError ? error.cause : error;
  const errcode = cause instanceof Error && 'errcode' in cause ? (cause.errcode as number) : undefined;
  tell({ number, error: cause instanceof Error ? cause.message : String(cause), errcode });
}
