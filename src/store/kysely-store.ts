import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import { closeRecord, type FactFilter, isEmptyFilter } from '../analysis/index.ts';
import type { AllianceRecord, Correction, Document, Reading } from '../model/index.ts';
import { listedColumns, toDocument, toRow, toStored } from './document-row.ts';
import { checkQuote, checkReading, citedByRecord } from './evidence.ts';
import { selectFacts } from './fact-query.ts';
import { prefer } from './prefer.ts';
import { recordRows } from './record-rows.ts';
import type { CounterName, FactKind, Tables } from './schema.ts';
import type { Store, StoredDocument } from './store.ts';

/** Rows sent in one statement: well under the bound parameters that any dialect takes. */
const rowsAtOnce = 500;

/** The store in the words that all of Kysely's dialects share. */
export class KyselyStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;

  constructor(db: Kysely<Tables>, now: () => Date) {
    this.#db = db;
    this.#now = now;
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
      await nextRevision(tx);
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

  document(id: string): Promise<Document | null> {
    return findDocument(this.#db, id);
  }

  async documents(): Promise<StoredDocument[]> {
    const rows = await this.#db.selectFrom('documents').select(listedColumns).execute();
    return rows.map(toStored).sort((a, b) => byText(a.id, b.id));
  }

  async remove(id: string): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('readings').where('document', '=', id).execute();
      const { numDeletedRows } = await tx.deleteFrom('documents').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) return false;
      await nextRevision(tx);
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
      for (const table of ['record_documents', 'actors', 'facts', 'fact_spans', 'fact_actors'] as const) {
        await tx.deleteFrom(table).execute();
        for (let at = 0; at < rows[table].length; at += rowsAtOnce) {
          await tx
            .insertInto(table)
            .values(rows[table].slice(at, at + rowsAtOnce))
            .execute();
        }
      }
      await tx.deleteFrom('meta').where('key', '=', 'generator').execute();
      await tx
        .insertInto('meta')
        .values({ key: 'generator', value: JSON.stringify(record.generator) })
        .execute();
      await tx.updateTable('counters').set({ value: revision }).where('name', '=', 'record').execute();
    });
  }

  async record(filter: FactFilter = {}): Promise<AllianceRecord | null> {
    return this.#db
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        const head = await tx.selectFrom('meta').select('value').where('key', '=', 'generator').executeTakeFirst();
        if (head === undefined) return null;
        const facts = await selectFacts(tx, filter).execute();
        const of = (kind: FactKind) => facts.filter((fact) => fact.kind === kind).map((fact) => JSON.parse(fact.json));
        const record: AllianceRecord = {
          format: 'entente/1',
          generator: JSON.parse(head.value),
          documents: await placed(tx, 'record_documents'),
          actors: await placed(tx, 'actors'),
          events: of('event'),
          agreements: of('agreement'),
          claims: of('claim'),
          contradictions: of('contradiction'),
          promises: of('promise'),
          corrections: of('correction'),
        };
        return isEmptyFilter(filter) ? record : closeRecord(record);
      });
  }

  async corrections(): Promise<Correction[]> {
    const rows = await this.#db.selectFrom('corrections').select('json').execute();
    return rows
      .map((row) => JSON.parse(row.json) as Correction)
      .sort((a, b) => byText(`${a.at} ${a.id}`, `${b.at} ${b.id}`));
  }

  async correct(corrections: readonly Correction[]): Promise<number> {
    return this.#db.transaction().execute(async (tx) => {
      const known = new Set((await tx.selectFrom('corrections').select('id').execute()).map(({ id }) => id));
      const fresh = [...new Map(corrections.map((one) => [one.id, one])).values()].filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return 0;
      const rows = fresh.map((one) => ({ id: one.id, at: one.at, json: JSON.stringify(one) }));
      for (let at = 0; at < rows.length; at += rowsAtOnce) {
        await tx
          .insertInto('corrections')
          .values(rows.slice(at, at + rowsAtOnce))
          .execute();
      }
      await nextRevision(tx);
      return fresh.length;
    });
  }

  async uncorrect(id: string): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const { numDeletedRows } = await tx.deleteFrom('corrections').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) return false;
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

async function nextRevision(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('counters')
    .set((counter) => ({ value: counter('value', '+', 1) }))
    .where('name', '=', 'revision')
    .execute();
}

async function placed<T>(tx: Transaction<Tables>, table: 'record_documents' | 'actors'): Promise<T[]> {
  const rows = await tx.selectFrom(table).select('json').orderBy('position').execute();
  return rows.map((row) => JSON.parse(row.json) as T);
}

/** Holds every quote of a record against the kept documents, one document in memory at a time. */
async function checkRecord(tx: Transaction<Tables>, record: AllianceRecord): Promise<void> {
  for (const [document, cited] of Map.groupBy(citedByRecord(record), ({ evidence }) => evidence.document)) {
    const row = await tx.selectFrom('documents').select('text').where('id', '=', document).executeTakeFirst();
    for (const one of cited) checkQuote(one, row?.text ?? null);
  }
}
