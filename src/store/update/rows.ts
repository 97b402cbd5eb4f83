import type { Insertable, Transaction } from 'kysely';
import type { Tables } from '../schema.ts';

export type Tx = Transaction<Tables>;

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

/** Inserts rows, many in a statement. */
export async function insertAll<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  for (const part of parts(rows, Math.max(1, Math.floor((3 * atOnce) / Math.max(width, 1)))))
    await tx.insertInto(table).values(part).execute();
}

/** Rows of two columns that came and went between two states of a list; each row is told once. */
export function changedPairs<A extends string | number>(
  before: Iterable<readonly [A, number]>,
  after: Iterable<readonly [A, number]>,
): { readonly gone: Map<number, A[]>; readonly come: (readonly [A, number])[] } {
  const name = ([left, right]: readonly [A, number]): string => `${right} ${left}`;
  const had = new Map([...before].map((pair) => [name(pair), pair]));
  const has = new Map([...after].map((pair) => [name(pair), pair]));
  const gone = new Map<number, A[]>();
  for (const [key, [left, right]] of had) {
    if (has.has(key)) continue;
    const list = gone.get(right);
    if (list) list.push(left);
    else gone.set(right, [left]);
  }
  return { gone, come: [...has].flatMap(([key, pair]) => (had.has(key) ? [] : [pair])) };
}
