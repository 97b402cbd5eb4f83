import type { CompiledQuery, Insertable, Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** A connection within a transaction: whoever began it ends it. */
export type Tx = Kysely<Tables>;

/** Values and rows sent in one statement: well under the bound parameters that any dialect takes. */
const atOnce = 1000;

/** A list in parts that one statement takes. */
export const parts = function* <T>(items: readonly T[], size = atOnce): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
};

/** What `ask` answers for all values, asked in parts. */
export async function inParts<V, R>(
  values: Iterable<V>,
  ask: (part: readonly V[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const all: R[] = [];
  for (const part of parts([...values])) for (const row of await ask(part)) all.push(row);
  return all;
}

/** Rows that one statement inserts: few sizes, so that each statement is made once and used again. */
const sizes = [256, 64, 16, 4, 1] as const;
const statements = new Map<string, CompiledQuery>();

/** Rows with a key, in its order: a table that stands in that order is then written page by page. */
export const byKey = <R extends { readonly key: number }>(rows: R[]): R[] => rows.sort((a, b) => a.key - b.key);

/** Rows of documents, those of each together, for the same reason. */
export const byDocument = <R extends { readonly document: string }>(rows: readonly R[]): R[] =>
  [...Map.groupBy(rows, ({ document }) => document)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);

/** Inserts rows, many in a statement. All have the columns of the first. */
export async function insertAll<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Insertable<Tables[T]>)[];
  for (let at = 0; at < rows.length; ) {
    const size = sizes.find((one) => one <= rows.length - at)!;
    const part = rows.slice(at, at + size);
    const name = `${table} ${columns.join(' ')} ${size}`;
    const made = statements.get(name) ?? tx.insertInto(table).values(part).compile();
    statements.set(name, made);
    const parameters: unknown[] = [];
    for (const row of part) for (const column of columns) parameters.push(row[column]);
    await tx.executeQuery({ ...made, parameters });
    at += size;
  }
}

/** What stands under each number, as pairs: those that are no more, by number, and those that are new. */
export function changedPairs<A extends string | number>(
  before: ReadonlyMap<number, ReadonlySet<A>>,
  after: ReadonlyMap<number, ReadonlySet<A>>,
): { readonly gone: ReadonlyMap<number, readonly A[]>; readonly come: readonly (readonly [A, number])[] } {
  const lacking = (one: ReadonlySet<A>, other: ReadonlySet<A> | undefined): A[] =>
    [...one].filter((item) => !other?.has(item));
  const gone = new Map<number, A[]>();
  for (const [number, items] of before) {
    const lost = lacking(items, after.get(number));
    if (lost.length > 0) gone.set(number, lost);
  }
  const come = [...after].flatMap(([number, items]) =>
    lacking(items, before.get(number)).map((item) => [item, number] as const),
  );
  return { gone, come };
}
