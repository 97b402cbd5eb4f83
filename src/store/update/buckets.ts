import { sql } from 'kysely';
import { bucketPlace, compareText, type Print, printKeys, representatives } from '../../record/index.ts';
import { inParts, insertAll, parts, type Tx } from './rows.ts';

const known = new WeakMap<Print, readonly number[]>();

/** The buckets of a text, each once. */
export function bucketsOf(print: Print): readonly number[] {
  const made = known.get(print) ?? [...new Set(printKeys(print))];
  known.set(print, made);
  return made;
}

/** The first texts of each bucket, as many as stand for it, the first first. */
export async function headsOf(tx: Tx, keys: Iterable<number>): Promise<Map<number, string[]>> {
  const rows = await inParts(keys, async (part) => {
    const asked = sql.join(part.map((key) => sql`(${key})`));
    const last = sql`select place from print_keys as one where one.key = asked.key
      order by place, document limit 1 offset ${representatives - 1}`;
    const { rows: found } = await sql<{ key: number; place: number; document: string }>`
      with asked(key) as (values ${asked})
      select print_keys.key, place, document from asked cross join print_keys on print_keys.key = asked.key
      where place <= coalesce((${last}), ${Number.MAX_SAFE_INTEGER})`.execute(tx);
    return found;
  });
  const buckets = new Map<number, string[]>();
  for (const [key, list] of Map.groupBy(rows, (row) => row.key)) {
    const inOrder = list.sort((a, b) => a.place - b.place || compareText(a.document, b.document));
    buckets.set(
      key,
      inOrder.slice(0, representatives).map(({ document }) => document),
    );
  }
  return buckets;
}

/** All texts of each bucket. */
export async function wholeBuckets(tx: Tx, keys: Iterable<number>): Promise<Map<number, string[]>> {
  const rows = await inParts(keys, (part) =>
    tx
      .selectFrom('print_keys')
      .select('key')
      .select(({ fn, val }) => fn<string>('string_agg', ['document', val(between)]).as('documents'))
      .where('key', 'in', part)
      .groupBy('key')
      .execute(),
  );
  return new Map(rows.map(({ key, documents }) => [key, documents.split(between)]));
}

/** Stands in no id. */
const between = ' ';

/** Takes texts out of their buckets. */
export async function dropPrints(tx: Tx, prints: ReadonlyMap<string, Print>): Promise<void> {
  for (const [document, print] of prints)
    await inParts(bucketsOf(print), (part) =>
      tx
        .deleteFrom('print_keys')
        .where('document', '=', document)
        .where('place', '=', bucketPlace(document))
        .where('key', 'in', part)
        .execute(),
    );
}

/** Documents of one part are fewer; with 32 bits of key they make a whole number that a double holds. */
const most = 2 ** 21;

/** Puts texts into their buckets, in the order of the table: bare numbers are sorted several times as fast as rows. */
export async function filePrints(tx: Tx, prints: ReadonlyMap<string, Print>): Promise<void> {
  const texts = [...prints].map(([document, print]) => ({ document, print, place: bucketPlace(document) }));
  for (const part of parts(texts, most)) {
    const filed = Float64Array.from(part.flatMap(({ print }, at) => bucketsOf(print).map((key) => key * most + at)));
    const rows = Array.from(filed.sort(), (number) => {
      const { document, place } = part[number % most]!;
      return { key: Math.floor(number / most), place, document };
    });
    await insertAll(tx, 'print_keys', rows);
  }
}
