import { type KeyNumbers, keyNumber } from '../../record/index.ts';
import type { StageName } from '../schema.ts';
import { byDocument, byKey, changedPairs, inParts, insertAll, type Tx } from './rows.ts';

/** A neighbourhood as it is kept: everything in it is merged together, and nothing outside has a say. */
export type Hood<M> = { readonly number: number; readonly members: readonly M[] };

/** How the members of a stage are found again. */
export type Filing<M> = {
  readonly stage: StageName;
  readonly keysOf: (member: M) => KeyNumbers;
  readonly documentOf: (member: M) => string | undefined;
  readonly pack: (members: readonly M[]) => string;
  readonly unpack: (text: string) => M[];
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
export async function hoodsOf<M>(tx: Tx, filing: Filing<M>, documents: Iterable<string>): Promise<Hood<M>[]> {
  return hoodsNumbered(tx, filing, await hoodNumbersOf(tx, filing.stage, documents));
}

export async function hoodNumbersOf(tx: Tx, stage: StageName, documents: Iterable<string>): Promise<Set<number>> {
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
  return new Set(rows.map(({ number }) => number));
}

/** The neighbourhoods in which something lies that may bear on these members. */
export async function hoodsNear<M>(
  tx: Tx,
  filing: Filing<M>,
  members: readonly M[],
  known: ReadonlySet<number>,
): Promise<Hood<M>[]> {
  const keys = new Set(members.flatMap((member) => wanted(filing.keysOf(member))));
  const rows = await inParts(keys, (part) =>
    tx.selectFrom('neighbourhood_keys').select('neighbourhood').distinct().where('key', 'in', part).execute(),
  );
  const numbers = new Set(rows.map(({ neighbourhood }) => neighbourhood));
  return hoodsNumbered(
    tx,
    filing,
    [...numbers].filter((number) => !known.has(number)),
  );
}

async function hoodsNumbered<M>(tx: Tx, { unpack }: Filing<M>, numbers: Iterable<number>): Promise<Hood<M>[]> {
  const rows = await rowsNumbered(tx, numbers);
  return rows.map(({ number, members }) => ({ number, members: unpack(members) }));
}

/** Neighbourhoods with their members as they are written. */
export const rowsNumbered = (tx: Tx, numbers: Iterable<number>): Promise<{ number: number; members: string }[]> =>
  inParts(numbers, (part) =>
    tx.selectFrom('neighbourhoods').select(['number', 'members']).where('number', 'in', part).execute(),
  );

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
  const filed = (hoods: readonly Hood<M>[]): Filed[] =>
    hoods.map((hood) => ({ number: hood.number, keys: keyRows(filing)(hood), documents: documentRows(filing)(hood) }));
  await replaceFiled(
    tx,
    filing.stage,
    filed(before),
    filed(after).map((hood, at) => ({ ...hood, members: filing.pack(after[at]!.members) })),
  );
}

/** A neighbourhood by what it is found under. */
export type Filed = {
  readonly number: number;
  readonly keys: ReadonlySet<number>;
  readonly documents: ReadonlySet<string>;
};

/** Writes neighbourhoods, and where they are found, in the place of others. */
export async function replaceFiled(
  tx: Tx,
  stage: StageName,
  before: readonly Filed[],
  after: readonly (Filed & { readonly members: string })[],
): Promise<void> {
  const keysOf = (list: readonly Filed[]) => new Map(list.map(({ number, keys }) => [number, keys]));
  const keys = changedPairs(keysOf(before), keysOf(after));
  for (const [number, gone] of keys.gone)
    await inParts(gone, (part) =>
      tx.deleteFrom('neighbourhood_keys').where('neighbourhood', '=', number).where('key', 'in', part).execute(),
    );
  await insertAll(tx, 'neighbourhood_keys', byKey(keys.come.map(([key, neighbourhood]) => ({ key, neighbourhood }))));
  const documentsOf = (list: readonly Filed[]) => new Map(list.map(({ number, documents }) => [number, documents]));
  const documents = changedPairs(documentsOf(before), documentsOf(after));
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
    byDocument(documents.come.map(([document, neighbourhood]) => ({ document, neighbourhood }))),
  );
  await inParts(
    before.map(({ number }) => number),
    (part) => tx.deleteFrom('neighbourhoods').where('number', 'in', part).execute(),
  );
  await insertAll(
    tx,
    'neighbourhoods',
    after.map(({ number, members }) => ({ number, stage, members })),
  );
}

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
