import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import type { FactFilter } from '../analysis/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Actor, AllianceRecord, Correction, Document, Reading } from '../model/index.ts';
import { compareText } from '../record/index.ts';
import { addCorrections, takeBack } from './correcting.ts';
import { listedColumns, toDocument, toRow, toStored } from './document-row.ts';
import { checkReading } from './evidence.ts';
import { answersKept, keepAnswer } from './kept-answers.ts';
import { openingsOf } from './openings.ts';
import { prefer } from './prefer.ts';
import type { Recorder } from './recorder.ts';
import { changed } from './revision.ts';
import { saveWhole } from './save-record.ts';
import type { CounterName, FactKind, Tables } from './schema.ts';
import type { Wanted } from './search/expression.ts';
import { type Found, type FoundFact, type FoundPassage, findFacts, findPassages } from './search/find.ts';
import { partOfRecord } from './search/part.ts';
import { weightsOf } from './search/weights.ts';
import type { Held, KeptAnswer, ReadingOptions, Recorded, RecordingOptions, Store, StoredDocument } from './store.ts';
import { documentDescriber, keptCorrections } from './update/corrections.ts';
import { inParts } from './update/rows.ts';
import { countOf, readWhole } from './whole-record.ts';

/** The store in the words that all of Kysely's dialects share. */
export class KyselyStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;
  readonly #recorder: Recorder;
  readonly file: string | null;
  /** The last that writes. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(db: Kysely<Tables>, now: () => Date, file: string | null, recorder: Recorder) {
    this.#db = db;
    this.#now = now;
    this.file = file;
    this.#recorder = recorder;
  }

  async keep(document: Document, reading: Reading): Promise<'added' | 'updated' | 'unchanged'> {
    checkReading(document, reading);
    const json = JSON.stringify(reading);
    return this.#write(async (tx) => {
      const kept = await findDocument(tx, document.id);
      if (kept !== null) {
        const same = isDeepStrictEqual(kept, document);
        if (!same && prefer(kept, document) === kept) return 'unchanged';
        const before = await tx
          .selectFrom('readings')
          .select('json')
          .where('document', '=', document.id)
          .executeTakeFirst();
        if (same && before?.json === json) return 'unchanged';
        await tx.deleteFrom('readings').where('document', '=', document.id).execute();
        await tx.deleteFrom('documents').where('id', '=', document.id).execute();
      }
      await tx
        .insertInto('documents')
        .values({ ...toRow(document), read_at: this.#now().toISOString() })
        .execute();
      const { reader, knowledge } = reading;
      await tx.insertInto('readings').values({ document: document.id, reader, knowledge, json }).execute();
      await changed(tx, document.id);
      return kept === null ? 'added' : 'updated';
    });
  }

  async current(reader: string, knowledge: string): Promise<ReadonlySet<string>> {
    const rows = await this.#db
      .selectFrom('readings')
      .select('document')
      .where('reader', '=', reader)
      .where('knowledge', '=', knowledge)
      .execute();
    return new Set(rows.map((row) => row.document));
  }

  async document(id: string): Promise<Document | null> {
    const document = await findDocument(this.#db, id);
    return document === null ? null : this.described(document);
  }

  asItCame(id: string): Promise<Document | null> {
    return findDocument(this.#db, id);
  }

  async described(document: Document): Promise<Document> {
    return (await documentDescriber(this.#db))(document);
  }

  async documents(): Promise<StoredDocument[]> {
    const rows = await this.#db.selectFrom('documents').select(listedColumns).execute();
    const describe = await documentDescriber(this.#db);
    return rows.map((row) => describe(toStored(row))).sort((a, b) => compareText(a.id, b.id));
  }

  openings(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return openingsOf(this.#db, ids);
  }

  async remove(id: string): Promise<boolean> {
    return this.#write(async (tx) => {
      await tx.deleteFrom('readings').where('document', '=', id).execute();
      const { numDeletedRows } = await tx.deleteFrom('documents').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) return false;
      await changed(tx, id);
      return true;
    });
  }

  async reading(document: string): Promise<Reading | null> {
    const row = await this.#db
      .selectFrom('readings')
      .select('json')
      .where('document', '=', document)
      .executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.json) as Reading);
  }

  async readings(): Promise<Reading[]> {
    const rows = await this.#db.selectFrom('readings').select('json').execute();
    return rows.map((row) => JSON.parse(row.json) as Reading).sort((a, b) => compareText(a.document, b.document));
  }

  async saveRecord(record: AllianceRecord, revision: number): Promise<void> {
    await this.#write((tx) => saveWhole(tx, record, revision));
  }

  async recordSome(knowledge: Knowledge, limit: number, { asMade = false }: RecordingOptions = {}): Promise<Recorded> {
    return this.#inTurn(() => this.#recorder.record(knowledge, limit, asMade));
  }

  async record(filter: FactFilter = {}, options: ReadingOptions = {}): Promise<AllianceRecord | null> {
    return this.#db
      .transaction()
      .setAccessMode('read only')
      .execute((tx) => readWhole(tx, filter, options));
  }

  keptAnswers(state: string): Promise<KeptAnswer[]> {
    return answersKept(this.#db, state);
  }

  async keepAnswer(state: string, answer: KeptAnswer): Promise<void> {
    await this.#write((tx) => keepAnswer(tx, state, answer));
  }

  findFacts(wanted: readonly Wanted[], sort: 'agreements' | 'others'): Promise<Found<FoundFact>> {
    return findFacts(this.#db, wanted, sort);
  }

  findPassages(wanted: readonly Wanted[], limit: number, until?: string): Promise<Found<FoundPassage>> {
    return findPassages(this.#db, wanted, limit, until);
  }

  part(facts: readonly Pick<FoundFact, 'kind' | 'id'>[]): Promise<AllianceRecord | null> {
    return partOfRecord(this.#db, facts);
  }

  async toldBy(document: string): Promise<Pick<FoundFact, 'kind' | 'id'>[]> {
    const rows = await this.#db
      .selectFrom('fact_homes')
      .select(['kind', 'fact as id'])
      .distinct()
      .where('document', '=', document)
      .where('kind', '!=', 'actor')
      .execute();
    return rows as Pick<FoundFact, 'kind' | 'id'>[];
  }

  async cards(ids: Iterable<string>): Promise<ReadonlyMap<string, StoredDocument>> {
    const rows = await inParts(ids, (part) =>
      this.#db.selectFrom('documents').select(listedColumns).where('id', 'in', part).execute(),
    );
    const describe = await documentDescriber(this.#db);
    return new Map(rows.map((row) => [row.id, describe(toStored(row))]));
  }

  async actors(): Promise<Actor[]> {
    const rows = await this.#db.selectFrom('actors').select('json').execute();
    return rows.map(({ json }) => JSON.parse(json) as Actor);
  }

  weights(actors: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return weightsOf(this.#db, actors);
  }

  async held(): Promise<Held | null> {
    const head = await this.#db.selectFrom('meta').select('value').where('key', '=', 'generator').executeTakeFirst();
    if (head === undefined) return null;
    const documents = await countOf(this.#db, 'record_documents');
    const facts = await this.#db
      .selectFrom('facts')
      .select(({ fn }) => ['kind', fn.countAll<number>().as('count')] as const)
      .groupBy('kind')
      .execute();
    const of = (kind: FactKind): number => Number(facts.find((one) => one.kind === kind)?.count ?? 0);
    return {
      documents,
      events: of('event'),
      agreements: of('agreement'),
      claims: of('claim'),
    };
  }

  corrections(): Promise<Correction[]> {
    return keptCorrections(this.#db);
  }

  async correct(corrections: readonly Correction[]): Promise<number> {
    return this.#write((tx) => addCorrections(tx, corrections));
  }

  async uncorrect(id: string): Promise<boolean> {
    return this.#write((tx) => takeBack(tx, id));
  }

  revision(): Promise<number> {
    return this.#count('revision');
  }

  recordRevision(): Promise<number> {
    return this.#count('record');
  }

  async close(): Promise<void> {
    await this.#recorder.close();
    await this.#db.destroy();
  }

  #write<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#db.transaction().execute(work));
  }

  /** One after the other: who waits for a recording in a thread must not hold up those who bring that about. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #count(name: CounterName): Promise<number> {
    const row = await this.#db
      .selectFrom('counters')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return row.value;
  }
}

async function findDocument(db: Kysely<Tables>, id: string): Promise<Document | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toDocument(row);
}
