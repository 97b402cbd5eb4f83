import { sql } from 'kysely';
import { bucketPlace, compareText, type Print, printKeys, representatives } from '../../record/index.ts';
import { byDocument, inParts, insertAll, parts, type Tx } from './rows.ts';

const known = new WeakMap<Print, readonly number[]>();

/** The buckets of a text, each once. */
export function bucketsOf(print: Print): readonly number[] {
  const made = known.get(print) ?? [...new Set(printKeys(print))];
  known.set(print, made);
  return made;
}

/** Keys and places are numbers of 32 bits without a sign; with one they take four bytes and not six. */
const half = 2 ** 31;
const written = (number: number): number => number - half;
const meant = (number: number): number => number + half;

/** The first texts of each bucket, as many as stand for it, the first first. */
export async function headsOf(tx: Tx, keys: Iterable<number>): Promise<Map<number, string[]>> {
  const rows = await inParts(keys, async (part) => {
    const asked = sql.join(part.map((key) => sql`(${written(key)})`));
    const last = sql`select place from print_keys as one where one.key = asked.key
      order by place limit 1 offset ${representatives - 1}`;
    const { rows: found } = await sql<{ key: number; place: number; text: number }>`
      with asked(key) as (values ${asked})
      select print_keys.key, place, text from asked cross join print_keys on print_keys.key = asked.key
      where place <= coalesce((${last}), ${half})`.execute(tx);
    return found;
  });
  const names = await documentsNumbered(
    tx,
    rows.map(({ text }) => text),
  );
  const buckets = new Map<number, string[]>();
  for (const [key, list] of Map.groupBy(rows, (row) => row.key)) {
    if (list.length > 1) list.sort((a, b) => a.place - b.place || compareText(names.get(a.text)!, names.get(b.text)!));
    buckets.set(
      meant(key),
      list.slice(0, representatives).map(({ text }) => names.get(text)!),
    );
  }
  return buckets;
}

/** All texts of each bucket. */
export async function wholeBuckets(tx: Tx, keys: Iterable<number>): Promise<Map<number, string[]>> {
  const rows = await inParts([...keys].map(written), (part) =>
    tx
      .selectFrom('print_keys')
      .select('key')
      .select(({ fn, val }) => fn<string>('string_agg', ['text', val(between)]).as('texts'))
      .where('key', 'in', part)
      .groupBy('key')
      .execute(),
  );
  const buckets = rows.map(({ key, texts }) => ({ key, texts: texts.split(between).map(Number) }));
  const names = await documentsNumbered(
    tx,
    buckets.flatMap(({ texts }) => texts),
  );
  return new Map(buckets.map(({ key, texts }) => [meant(key), texts.map((text) => names.get(text)!)]));
}

const between = ' ';

/** Takes texts out of their buckets. */
export async function dropPrints(tx: Tx, prints: ReadonlyMap<string, Print>): Promise<void> {
  const rows = await inParts(prints.keys(), (part) =>
    tx.selectFrom('bucket_texts').selectAll().where('document', 'in', part).execute(),
  );
  for (const { number, document } of rows)
    await inParts(bucketsOf(prints.get(document)!).map(written), (part) =>
      tx
        .deleteFrom('print_keys')
        .where('text', '=', number)
        .where('place', '=', written(bucketPlace(document)))
        .where('key', 'in', part)
        .execute(),
    );
  await inParts(
    rows.map(({ number }) => number),
    (part) => tx.deleteFrom('bucket_texts').where('number', 'in', part).execute(),
  );
}

/** Documents of one part are fewer; with 32 bits of key they make a whole number that a double holds. */
const most = 2 ** 21;

/** Puts texts into their buckets, in the order of the table: bare numbers are sorted several times as fast as rows. */
export async function filePrints(tx: Tx, prints: ReadonlyMap<string, Print>): Promise<void> {
  const top = await tx
    .selectFrom('bucket_texts')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  const before = (top?.number ?? 0) + 1;
  const texts = [...prints].map(([document, print], at) => ({
    document,
    print,
    number: before + at,
    place: written(bucketPlace(document)),
  }));
  await insertAll(tx, 'bucket_texts', byDocument(texts.map(({ number, document }) => ({ number, document }))));
  for (const part of parts(texts, most)) {
    const filed = Float64Array.from(part.flatMap(({ print }, at) => bucketsOf(print).map((key) => key * most + at)));
    const rows = Array.from(filed.sort(), (number) => {
      const { number: text, place } = part[number % most]!;
      return { key: written(Math.floor(number / most)), place, text };
    });
    await insertAll(tx, 'print_keys', rows);
  }
}

async function documentsNumbered(tx: Tx, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await inParts(new Set(numbers), (part) =>
    tx.selectFrom('bucket_texts').selectAll().where('number', 'in', part).execute(),
  );
  return new Map(rows.map(({ number, document }) => [number, document]));
}
