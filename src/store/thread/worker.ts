/**
 * A thread that has a connection of its own to the record while a large part is recorded: it writes while the facts of the
 * part are found elsewhere, and takes in the texts, which hang on nothing but themselves. All within one transaction,
 * which whoever asks begins and ends.
 */
import type { StatementSync } from 'node:sqlite';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Kysely, type SqliteDatabase } from 'kysely';
import { loadKnowledge } from '../../knowledge/index.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../schema.ts';
import { adapt, dialectOver, openDatabase, statementsKept } from '../sqlite.ts';
import { takeTexts } from '../update/take-texts.ts';
import { type Answered, type Asked, type Opened, type Statement, toColumns } from './messages.ts';

const port = parentPort!;
const { path, options } = workerData as Opened;
const database = openDatabase(path, options);
const prepared = new Map<string, { readonly statement: StatementSync; readonly columns: readonly string[] }>();
/** Why a statement failed of which nobody waited for the end: nothing is done any more until the transaction is undone. */
let failed: unknown;

/** What others ask goes first: they wait for it, while nobody waits for a text yet. */
function listen(): void {
  for (let news = receiveMessageOnPort(port); news !== undefined; news = receiveMessageOnPort(port))
    hear(news.message as Asked);
}

const own: SqliteDatabase = adapt(database, path);
const db = new Kysely<Tables>({
  dialect: dialectOver({
    close: () => {},
    prepare: (sql) => {
      listen();
      return own.prepare(sql);
    },
  }),
});

port.on('message', hear);

function hear(asked: Asked): void {
  if ('texts' in asked) {
    const { ids, corrections } = asked.texts;
    takeTexts(db, loadKnowledge(), ids, corrections, listen).then(
      (answer) => tell({ number: asked.number, answer }),
      (error) => tellFailure(asked.number, error),
    );
    return;
  }
  try {
    tell({ number: asked.number, answer: 'close' in asked ? database.close() : run(asked.statements) });
  } catch (error) {
    tellFailure(asked.number, error);
  }
}

/** @returns what the last of them finds */
function run(statements: readonly Statement[]): unknown {
  if (statements[0]?.[0] === 'rollback') failed = undefined;
  if (failed !== undefined) throw failed;
  let found: unknown;
  for (const [sql, parameters] of statements) {
    const { statement, columns } = prepare(sql);
    try {
      if (columns.length === 0) statement.run(...parameters);
      else found = toColumns(columns, statement.all(...parameters) as unknown as unknown[][]);
    } catch (error) {
      failed = error;
      throw error;
    }
  }
  return found;
}

function prepare(sql: string) {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= statementsKept) prepared.clear();
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  const made = { statement, columns: statement.columns().map(({ name }) => name) };
  prepared.set(sql, made);
  return made;
}

const tell = (answered: Answered): void => port.postMessage(answered);

function tellFailure(number: number, error: unknown): void {
  const cause = error instanceof StoreError ? error.cause : error;
  const errcode = cause instanceof Error && 'errcode' in cause ? (cause.errcode as number) : undefined;
  tell({ number, error: cause instanceof Error ? cause.message : String(cause), errcode });
}
