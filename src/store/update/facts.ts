import {
  agreementInvolvement,
  claimInvolvement,
  eventInvolvement,
  type Involvement,
  promiseInvolvement,
} from '../../analysis/index.ts';
import type {
  Actor,
  Contradiction,
  RecordAgreement,
  RecordClaim,
  RecordCorrection,
  RecordEvent,
} from '../../model/index.ts';
import type { PromiseDraft } from '../../record/index.ts';
import type { FactKind, FactRow } from '../schema.ts';
import { deleteFacts, insertFacts, type UnnumberedFact } from '../search/facts.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

export type FactOf = {
  readonly event: RecordEvent;
  readonly agreement: RecordAgreement;
  readonly claim: RecordClaim;
  readonly contradiction: Contradiction;
  /** What is told of it on a day is made when it is asked for. */
  readonly promise: PromiseDraft;
  readonly correction: RecordCorrection;
};

/** A fact with where it was made. */
export type Made<F> = { readonly value: F; readonly neighbourhood: number };

export type Replaced<F> = {
  /** The ids of facts that are no more or were told otherwise. */
  readonly old: readonly string[];
  /** Facts that are new or told otherwise. */
  readonly fresh: readonly F[];
};

/** Facts made in these neighbourhoods. */
export async function factsOf<K extends FactKind>(
  tx: Tx,
  kind: K,
  neighbourhoods: Iterable<number>,
): Promise<FactRow[]> {
  return inParts(neighbourhoods, (part) =>
    tx.selectFrom('facts').selectAll().where('kind', '=', kind).where('neighbourhood', 'in', part).execute(),
  );
}

/** Facts by id; what is not there is left out. */
export async function factsNamed<K extends FactKind>(tx: Tx, kind: K, ids: Iterable<string>): Promise<FactOf[K][]> {
  const rows = await inParts(ids, (part) =>
    tx.selectFrom('facts').select('json').where('kind', '=', kind).where('id', 'in', part).execute(),
  );
  return rows.map(({ json }) => JSON.parse(json) as FactOf[K]);
}

/** Puts facts in the place of others; only those that differ are written. */
export async function replaceFacts<K extends FactKind>(
  tx: Tx,
  kind: K,
  old: readonly FactRow[],
  made: readonly Made<FactOf[K]>[],
): Promise<Replaced<FactOf[K]>> {
  const before = new Map(old.map((row) => [row.id, row]));
  const rows = made.map(({ value, neighbourhood }) => ({
    value,
    row: { kind, id: value.id, neighbourhood, json: JSON.stringify(value), value },
  }));
  const after = new Set(rows.map(({ row }) => row.id));
  const gone = old.filter(({ id }) => !after.has(id));
  const differing = rows.filter(({ row }) => before.get(row.id)?.json !== row.json);
  const moved = rows.filter(({ row }) => {
    const was = before.get(row.id);
    return was?.json === row.json && was.neighbourhood !== row.neighbourhood;
  });
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const written = new Set([...differing, ...moved].map(({ value }) => value));
  await putRows(
    tx,
    kind,
    [...ids(gone), ...ids([...written])],
    [...differing, ...moved].map(({ row }) => row),
  );
  const fresh = differing.map(({ value }) => value);
  await replaceInvolvement(tx, kind, ids(gone), fresh);
  const changed = new Set([...ids(gone), ...ids(fresh)]);
  return { old: old.flatMap(({ id }) => (changed.has(id) ? [id] : [])), fresh };
}

/** Writes facts in the place of others, without a look at those. */
export async function writeFacts<K extends FactKind>(
  tx: Tx,
  kind: K,
  gone: readonly string[],
  made: readonly Made<FactOf[K]>[],
): Promise<void> {
  const facts = made.map(({ value }) => value);
  await putRows(
    tx,
    kind,
    [...gone, ...facts.map(({ id }) => id)],
    made.map(({ value, neighbourhood }) => ({ kind, id: value.id, neighbourhood, json: JSON.stringify(value), value })),
  );
  await replaceInvolvement(tx, kind, gone, facts);
}

async function putRows(
  tx: Tx,
  kind: FactKind,
  gone: readonly string[],
  rows: readonly UnnumberedFact[],
): Promise<void> {
  await deleteFacts(tx, kind, gone);
  await insertFacts(tx, rows);
}

const involvement: { readonly [K in FactKind]: (fact: FactOf[K]) => Involvement } = {
  event: eventInvolvement,
  agreement: agreementInvolvement,
  claim: claimInvolvement,
  // Contradictions and corrections involve nothing of their own: they stay with their facts.
  contradiction: () => ({ spans: [], actors: [] }),
  correction: () => ({ spans: [], actors: [] }),
  promise: promiseInvolvement,
};

async function replaceInvolvement<K extends FactKind>(
  tx: Tx,
  kind: K,
  gone: readonly string[],
  fresh: readonly FactOf[K][],
): Promise<void> {
  if (kind === 'contradiction' || kind === 'correction') return;
  await inParts([...gone, ...fresh.map(({ id }) => id)], async (part) => {
    for (const table of ['fact_spans', 'fact_actors'] as const)
      await tx.deleteFrom(table).where('kind', '=', kind).where('fact', 'in', part).execute();
    return [];
  });
  const involved = fresh.map((fact) => ({ fact: fact.id, ...involvement[kind](fact) }));
  await insertAll(
    tx,
    'fact_spans',
    involved.flatMap(({ fact, spans }) => spans.map(({ from, to }) => ({ kind, fact, date_from: from, date_to: to }))),
  );
  const actors = await inParts(new Set(involved.flatMap((one) => one.actors)), (part) =>
    tx.selectFrom('actors').select('json').where('id', 'in', part).execute(),
  );
  const states = new Map(
    actors.map(({ json }) => {
      const actor = JSON.parse(json) as Actor;
      return [actor.id, actor.kind === 'state' ? actor.id : actor.of];
    }),
  );
  await insertAll(
    tx,
    'fact_actors',
    involved.flatMap((one) =>
      one.actors.map((actor) => ({ kind, fact: one.fact, actor, state: states.get(actor) ?? null })),
    ),
  );
}
