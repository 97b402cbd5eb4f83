import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { closeRecord, type FactFilter, isEmptyFilter } from '../analysis/index.ts';
import type { AllianceRecord, PromiseRecord } from '../model/index.ts';
import { compareText, inOrder, notRejected, promiseOn } from '../record/index.ts';
import { selectFacts } from './fact-query.ts';
import type { FactKind, Tables } from './schema.ts';
import type { ReadingOptions } from './store.ts';
import { keptCorrections } from './update/corrections.ts';
import { inParts } from './update/rows.ts';

/** The record as last saved, or the part of it that passes the filter; null before the first. */
export async function readWhole(
  tx: Transaction<Tables>,
  filter: FactFilter,
  { like, tell }: ReadingOptions,
): Promise<AllianceRecord | null> {
  const known = like === undefined ? undefined : numbered.get(like);
  const head = await tx.selectFrom('meta').select('value').where('key', '=', 'generator').executeTakeFirst();
  if (head === undefined) return null;
  const facts = await allFacts(tx, filter, known, tell);
  const today = await lastDay(tx);
  const corrections = await keptCorrections(tx);
  const sorted = facts.sort((a, b) => compareText(a.id, b.id));
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
}

/** How many rows a table has. */
export async function countOf(
  db: Kysely<Tables>,
  table: 'record_documents' | 'facts' | 'documents' | 'pending',
): Promise<number> {
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

/** Sorted here and not in SQL: databases order text by their locale, and the order must be the same everywhere. */
async function listed<T>(tx: Transaction<Tables>, table: 'record_documents' | 'actors'): Promise<T[]> {
  const rows = await tx.selectFrom(table).select(['id', 'json']).execute();
  await setImmediate();
  rows.sort((a, b) => compareText(a.id, b.id));
  const all: T[] = [];
  for (const { json } of rows) {
    if (all.push(JSON.parse(json) as T) % rowsAtOnce === 0) await setImmediate();
  }
  return all;
}

/** Rows of a list that are taken apart before others get a turn. */
const rowsAtOnce = 2000;
