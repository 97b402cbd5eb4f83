import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import { closeRecord, type FactFilter, isEmptyFilter } from '../analysis/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Actor, AllianceRecord, Correction, Document, PromiseRecord, Reading } from '../model/index.ts';
import { documentCorrector, documentsDescribed, inOrder, notRejected, promiseOn } from '../record/index.ts';
import { listedColumns, toDocument, toRow, toStored } from './document-row.ts';
import { checkQuote, checkReading, citedByRecord } from './evidence.ts';
import { selectFacts } from './fact-query.ts';
import { prefer } from './prefer.ts';
import { recordRows } from './record-rows.ts';
import type { CounterName, FactKind, Tables } from './schema.ts';
import type { Wanted } from './search/expression.ts';
import { insertFacts } from './search/facts.ts';
import { type Found, type FoundFact, type FoundPassage, findFacts, findPassages } from './search/find.ts';
import { partOfRecord } from './search/part.ts';
import { replacePassages } from './search/passages.ts';
import { weightsOf } from './search/weights.ts';
import type { Held, KeptAnswer, ReadingOptions, Recorded, RecordingOptions, Store, StoredDocument } from './store.ts';
import { keptCorrections, touchedBy } from './update/corrections.ts';
import { emptyRecord, setMeta } from './update/empty.ts';
import { frugally } from './update/frugal.ts';
import { inParts, insertAll } from './update/rows.ts';

/** The store in the words that all of Kysely's dialects share. */
export class KyselyStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;
  readonly file: string | null;

  constructor(db: Kysely<Tables>, now: () => Date, file: string | null) {
    this.#db = db;
    this.#now = now;
    this.file = file;
  }

  async keep(document: Document, reading: Reading): Promise<'added' | 'updated' | 'unchanged'> {
    checkReading(document, reading);
    const json = JSON.stringify(reading);
    return this.#db.transaction().execute(async (tx) => {
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
    return documentCorrector(await this.corrections())(document);
  }

  async documents(): Promise<StoredDocument[]> {
    const rows = await this.#db.selectFrom('documents').select(listedColumns).execute();
    const describe = documentCorrector(await this.corrections());
    return rows.map((row) => describe(toStored(row))).sort((a, b) => byText(a.id, b.id));
  }

  async remove(id: string): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
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
    return rows.map((row) => JSON.parse(row.json) as Reading).sort((a, b) => byText(a.document, b.document));
  }

  async saveRecord(record: AllianceRecord, revision: number): Promise<void> {
    const rows = recordRows(record);
    await this.#db.transaction().execute(async (tx) => {
      await checkRecord(tx, record);
      await emptyRecord(tx);
      for (const table of ['record_documents', 'actors', 'fact_spans', 'fact_actors'] as const)
        await insertAll(tx, table, rows[table]);
      await insertFacts(tx, rows.facts);
      const ids = record.documents.map(({ id }) => id);
      await replacePassages(tx, ids, await documentsNamed(tx, ids));
      await setMeta(tx, 'generator', JSON.stringify(record.generator));
      await tx.updateTable('counters').set({ value: revision }).where('name', '=', 'record').execute();
    });
  }

  async recordSome(knowledge: Knowledge, limit: number, { asMade = false }: RecordingOptions = {}): Promise<Recorded> {
    const { recordPending } = await import('./update/pending.ts');
    return frugally(() => this.#db.transaction().execute((tx) => recordPending(tx, knowledge, limit, asMade)));
  }

  async record(filter: FactFilter = {}, { like, tell }: ReadingOptions = {}): Promise<AllianceRecord | null> {
    const known = like === undefined ? undefined : numbered.get(like);
    return this.#db
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        const head = await tx.selectFrom('meta').select('value').where('key', '=', 'generator').executeTakeFirst();
        if (head === undefined) return null;
        const facts = await allFacts(tx, filter, known, tell);
        const today = await lastDay(tx);
        const corrections = await keptCorrections(tx);
        const sorted = facts.sort((a, b) => byText(a.id, b.id));
        const of = <T>(kind: FactKind) => sorted.filter((fact) => fact.kind === kind).map(({ value }) => value as T);
        const record: AllianceRecord = {
          format: 'entente/1',
          generator: JSON.parse(head.value),
          documents: await listed(tx, 'record_documents'),
          actors: await listed(tx, 'actors'),
          events: of('event'),
          agreements: of('agreement'),
          claims: of('claim'),
          contradictions: notRejected(of('contradiction'), 'reject-contradiction', corrections),
          promises: notRejected(
            of<PromiseRecord>('promise').map((promise) => ('state' in promise ? promise : promiseOn(promise, today))),
            'reject-promise',
            corrections,
          ),
          corrections: inOrder(of('correction')),
        };
        if (!isEmptyFilter(filter)) return closeRecord(record);
        numbered.set(record, new Map(facts.map((fact) => [fact.number, fact])));
        return record;
      });
  }

  async keptAnswers(state: string): Promise<KeptAnswer[]> {
    const rows = await this.#db.selectFrom('answers').selectAll().where('state', '=', state).execute();
    return rows.map(({ key, headers, body }) => ({ key, headers: JSON.parse(headers), body }));
  }

  async keepAnswer(state: string, { key, headers, body }: KeptAnswer): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      // What was kept of another state is of no use any more.
      await tx
        .deleteFrom('answers')
        .where((answer) => answer.or([answer('state', '!=', state), answer('key', '=', key)]))
        .execute();
      await tx
        .insertInto('answers')
        .values({ key, state, headers: JSON.stringify(headers), body })
        .execute();
    });
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
    const describe = documentCorrector(await this.corrections());
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
    return this.#db.transaction().execute(async (tx) => {
      const known = new Set((await tx.selectFrom('corrections').select('id').execute()).map(({ id }) => id));
      const fresh = [...new Map(corrections.map((one) => [one.id, one])).values()].filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return 0;
      await insertAll(
        tx,
        'corrections',
        fresh.map((one) => ({ id: one.id, at: one.at, json: JSON.stringify(one) })),
      );
      await touchedBy(tx, fresh);
      await forgetReader(tx, documentsDescribed(fresh));
      await nextRevision(tx);
      return fresh.length;
    });
  }

  async uncorrect(id: string): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const row = await tx.selectFrom('corrections').select('json').where('id', '=', id).executeTakeFirst();
      if (row === undefined) return false;
      await tx.deleteFrom('corrections').where('id', '=', id).execute();
      const taken = [JSON.parse(row.json) as Correction];
      await touchedBy(tx, taken);
      await forgetReader(tx, documentsDescribed(taken));
      await nextRevision(tx);
      return true;
    });
  }

  revision(): Promise<number> {
    return this.#count('revision');
  }

  recordRevision(): Promise<number> {
    return this.#count('record');
  }

  async close(): Promise<void> {
    await this.#db.destroy();
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

/** Sorted here and not in SQL: databases order text by their locale, and the order must be the same everywhere. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function findDocument(db: Kysely<Tables>, id: string): Promise<Document | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toDocument(row);
}

/** Counts a change of a document or its reading, and notes that the record is behind it. */
async function changed(tx: Transaction<Tables>, document: string): Promise<void> {
  await tx
    .insertInto('pending')
    .values({ document })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await nextRevision(tx);
}

/** Has these documents read anew, whenever that is: their readings count as those of an unknown reader. */
async function forgetReader(tx: Transaction<Tables>, documents: readonly string[]): Promise<void> {
  await inParts(documents, async (part) => {
    await tx.updateTable('readings').set({ reader: '' }).where('document', 'in', part).execute();
    return [];
  });
}

async function nextRevision(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('counters')
    .set((counter) => ({ value: counter('value', '+', 1) }))
    .where('name', '=', 'revision')
    .execute();
}

async function countOf(db: Kysely<Tables>, table: 'record_documents' | 'facts'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** So many facts are read at once: the text of a large record is never held beside what it says, and others get a turn. */
const factsAtOnce = 300;

interface NumberedFact {
  readonly number: number;
  readonly id: string;
  readonly kind: FactKind;
  readonly value: unknown;
}

/** The facts of whole records by their numbers, so that a copy of the file need not read again what is the same there. */
const numbered = new WeakMap<AllianceRecord, ReadonlyMap<number, NumberedFact>>();

async function allFacts(
  tx: Transaction<Tables>,
  filter: FactFilter,
  known: ReadonlyMap<number, NumberedFact> = new Map(),
  tell?: ReadingOptions['tell'],
): Promise<NumberedFact[]> {
  const facts: NumberedFact[] = [];
  const all = tell === undefined ? 0 : await countOf(tx, 'facts');
  for (let after = -1; ; ) {
    const rows = await selectFacts(tx, filter)
      .select('number')
      .$if(known.size === 0, (facts) => facts.select('json'))
      .where('number', '>', after)
      .orderBy('number')
      .limit(factsAtOnce)
      .execute();
    const fresh = rows.filter(({ number, id }) => known.get(number)?.id !== id);
    const texts = new Map(rows.flatMap(({ number, json }) => (json === undefined ? [] : [[number, json] as const])));
    for (const { number, json } of known.size === 0 ? [] : await textsOf(tx, fresh)) texts.set(number, json);
    for (const { number, id, kind } of rows) {
      const json = texts.get(number);
      facts.push(json === undefined ? known.get(number)! : { number, id, kind, value: JSON.parse(json) });
    }
    tell?.(facts.length, all);
    if (rows.length < factsAtOnce) return facts;
    after = rows.at(-1)!.number;
    await setImmediate();
  }
}

async function textsOf(tx: Transaction<Tables>, facts: readonly { readonly number: number }[]) {
  return inParts(
    facts.map(({ number }) => number),
    (part) => tx.selectFrom('facts').select(['number', 'json']).where('number', 'in', part).execute(),
  );
}

/** The last day of publication that the record knows. */
async function lastDay(tx: Transaction<Tables>): Promise<string | undefined> {
  const row = await tx
    .selectFrom('recorded')
    .select(({ fn }) => fn.max('published').as('day'))
    .executeTakeFirst();
  return row?.day ?? undefined;
}

async function documentsNamed(tx: Transaction<Tables>, ids: readonly string[]): Promise<Document[]> {
  const rows = await inParts(ids, (part) => tx.selectFrom('documents').selectAll().where('id', 'in', part).execute());
  return rows.map(toDocument);
}

async function listed<T>(tx: Transaction<Tables>, table: 'record_documents' | 'actors'): Promise<T[]> {
  const rows = await tx.selectFrom(table).select(['id', 'json']).execute();
  await setImmediate();
  rows.sort((a, b) => byText(a.id, b.id));
  const all: T[] = [];
  for (const { json } of rows) {
    if (all.push(JSON.parse(json) as T) % rowsAtOnce === 0) await setImmediate();
  }
  return all;
}

/** Rows of a list that are taken apart before others get a turn. */
const rowsAtOnce = 2000;

/** Holds every quote of a record against the kept documents, one document in memory at a time. */
async function checkRecord(tx: Transaction<Tables>, record: AllianceRecord): Promise<void> {
  for (const [document, cited] of Map.groupBy(citedByRecord(record), ({ evidence }) => evidence.document)) {
    const row = await tx.selectFrom('documents').select('text').where('id', '=', document).executeTakeFirst();
    for (const one of cited) checkQuote(one, row?.text ?? null);
  }
}
