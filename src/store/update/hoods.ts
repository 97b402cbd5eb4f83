import { type KeyNumbers, keyNumber } from '../../record/index.ts';
import type { StageName } from '../schema.ts';
import { changedPairs, inParts, insertAll, type Tx } from './rows.ts';

/** A neighbourhood as it is kept: everything in it is merged together, and nothing outside has a say. */
export type Hood<M> = { readonly number: number; readonly members: readonly M[] };

/** How the members of a stage are found again. */
export type Filing<M> = {
  readonly stage: StageName;
  readonly keysOf: (member: M) => KeyNumbers;
  readonly documentOf: (member: M) => string | undefined;
};

/** The keys of a stage as numbers; what is kept and what is looked for lie in two spaces. */
export const numbered = (stage: string, keep: readonly string[], look: readonly string[]): KeyNumbers => ({
  keep: keep.map((key) => keyNumber(stage, key)),
  look: look.map((key) => keyNumber(stage, key)),
});

/** One bit apart, a key that is kept and the same key that is looked for. */
const keptRow = (key: number): number => key;
const lookedRow = (key: number): number => -key - 1;

/** Under which rows others are found that bear on a member. */
const wanted = ({ keep, look }: KeyNumbers): number[] => [...look.map(keptRow), ...keep.map(lookedRow)];

/** The neighbourhoods that hold something of these documents. */
export async function hoodsOf<M>(tx: Tx, stage: StageName, documents: Iterable<string>): Promise<Hood<M>[]> {
  const rows = await inParts(documents, (part) =>
    tx
      .selectFrom('neighbourhood_documents')
      .innerJoin('neighbourhoods', 'neighbourhoods.number', 'neighbourhood_documents.neighbourhood')
      .select('number')
      .distinct()
      .where('stage', '=', stage)
      .where('document', 'in', part)
      .execute(),
  );
  return hoodsNumbered(tx, new Set(rows.map(({ number }) => number)));
}

/** The neighbourhoods in which something lies that may bear on these members. */
export async function hoodsNear<M>(
  tx: Tx,
  { keysOf }: Filing<M>,
  members: readonly M[],
  known: ReadonlySet<number>,
): Promise<Hood<M>[]> {
  const keys = new Set(members.flatMap((member) => wanted(keysOf(member))));
  const rows = await inParts(keys, (part) =>
    tx.selectFrom('neighbourhood_keys').select('neighbourhood').distinct().where('key', 'in', part).execute(),
  );
  const numbers = new Set(rows.map(({ neighbourhood }) => neighbourhood));
  return hoodsNumbered(
    tx,
    [...numbers].filter((number) => !known.has(number)),
  );
}

export async function hoodsNumbered<M>(tx: Tx, numbers: Iterable<number>): Promise<Hood<M>[]> {
  const rows = await inParts(numbers, (part) =>
    tx.selectFrom('neighbourhoods').select(['number', 'members']).where('number', 'in', part).execute(),
  );
  return rows.map(({ number, members }) => ({ number, members: JSON.parse(members) as M[] }));
}

/** The highest number given to a neighbourhood so far. */
export async function lastNumber(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('neighbourhoods')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Puts neighbourhoods in the place of others, with the keys and documents under which they are found. */
export async function replaceHoods<M>(
  tx: Tx,
  filing: Filing<M>,
  before: readonly Hood<M>[],
  after: readonly Hood<M>[],
): Promise<void> {
  const keys = changedPairs(byNumber(before, keyRows(filing)), byNumber(after, keyRows(filing)));
  for (const [number, gone] of keys.gone)
    await inParts(gone, (part) =>
      tx.deleteFrom('neighbourhood_keys').where('neighbourhood', '=', number).where('key', 'in', part).execute(),
    );
  await insertAll(
    tx,
    'neighbourhood_keys',
    keys.come.map(([key, neighbourhood]) => ({ key, neighbourhood })),
  );
  const documents = changedPairs(byNumber(before, documentRows(filing)), byNumber(after, documentRows(filing)));
  for (const [number, gone] of documents.gone)
    await inParts(gone, (part) =>
      tx
        .deleteFrom('neighbourhood_documents')
        .where('neighbourhood', '=', number)
        .where('document', 'in', part)
        .execute(),
    );
  await insertAll(
    tx,
    'neighbourhood_documents',
    documents.come.map(([document, neighbourhood]) => ({ document, neighbourhood })),
  );
  await inParts(
    before.map(({ number }) => number),
    (part) => tx.deleteFrom('neighbourhoods').where('number', 'in', part).execute(),
  );
  await insertAll(
    tx,
    'neighbourhoods',
    after.map(({ number, members }) => ({ number, stage: filing.stage, members: JSON.stringify(members) })),
  );
}

const byNumber = <M, A>(hoods: readonly Hood<M>[], rows: (hood: Hood<M>) => Set<A>): Map<number, Set<A>> =>
  new Map(hoods.map((hood) => [hood.number, rows(hood)]));

const keyRows =
  <M>({ keysOf }: Filing<M>) =>
  ({ members }: Hood<M>): Set<number> => {
    const rows = new Set<number>();
    for (const member of members) {
      const { keep, look } = keysOf(member);
      for (const key of keep) rows.add(keptRow(key));
      for (const key of look) rows.add(lookedRow(key));
    }
    return rows;
  };

const documentRows =
  <M>({ documentOf }: Filing<M>) =>
  ({ members }: Hood<M>): Set<string> =>
    new Set(members.flatMap((member) => documentOf(member) ?? []));
