import type { Kysely } from 'kysely';
import { agreementInvolvement, claimInvolvement, eventInvolvement } from '../../analysis/index.ts';
import type { Actor, AllianceRecord, RecordDocument } from '../../model/index.ts';
import type { Tables } from '../schema.ts';
import type { FoundFact } from './find.ts';

/** Documents of a fact that come with it: a matter of months may rest on a thousand. */
const firstOf = 12;

/**
 * The record of a few facts alone, with the actors that they name and the documents that each rests on first; null before
 * the first record.
 */
export async function partOfRecord(
  db: Kysely<Tables>,
  facts: readonly Pick<FoundFact, 'kind' | 'id'>[],
): Promise<AllianceRecord | null> {
  const head = await db.selectFrom('meta').select('value').where('key', '=', 'generator').executeTakeFirst();
  if (head === undefined) return null;
  const of = async (kind: FoundFact['kind']) => {
    const ids = facts.flatMap((fact) => (fact.kind === kind ? [fact.id] : []));
    if (ids.length === 0) return [];
    const rows = await db.selectFrom('facts').select('json').where('kind', '=', kind).where('id', 'in', ids).execute();
    return rows.map(({ json }) => JSON.parse(json));
  };
  const part: AllianceRecord = {
    format: 'entente/1',
    generator: JSON.parse(head.value),
    documents: [],
    actors: [],
    events: await of('event'),
    agreements: await of('agreement'),
    claims: await of('claim'),
    contradictions: [],
    promises: [],
    corrections: [],
  };
  const resting = [
    ...[...part.events, ...part.claims],
    ...part.agreements.flatMap((agreement) => [agreement, ...agreement.steps]),
  ];
  const documents = new Set(
    resting.flatMap(({ evidence }) => evidence.slice(0, firstOf).map(({ document }) => document)),
  );
  return {
    ...part,
    documents: await named<RecordDocument>(db, 'record_documents', documents),
    actors: await actorsOf(db, part),
  };
}

async function actorsOf(db: Kysely<Tables>, { events, claims, agreements }: AllianceRecord): Promise<Actor[]> {
  const ids = new Set([
    ...events.flatMap((event) => eventInvolvement(event).actors),
    ...claims.flatMap((claim) => claimInvolvement(claim).actors),
    ...agreements.flatMap((agreement) => agreementInvolvement(agreement).actors),
    ...[...events, ...claims].flatMap(({ origins }) => origins.map(({ actor }) => actor)),
  ]);
  const first = await named<Actor>(db, 'actors', ids);
  const states = new Set(first.flatMap(({ of }) => (of === null || ids.has(of) ? [] : [of])));
  return [...first, ...(await named<Actor>(db, 'actors', states))];
}

async function named<T>(db: Kysely<Tables>, table: 'record_documents' | 'actors', ids: Set<string>): Promise<T[]> {
  if (ids.size === 0) return [];
  const rows = await db
    .selectFrom(table)
    .select('json')
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ json }) => JSON.parse(json) as T);
}
