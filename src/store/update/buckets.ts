import { bucketPlace, type Print, printKeys, representatives } from '../../record/index.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

const known = new WeakMap<Print, readonly number[]>();

/** The buckets of a text, each once. */
export function bucketsOf(print: Print): readonly number[] {
  const made = known.get(print) ?? [...new Set(printKeys(print))];
  known.set(print, made);
  return made;
}

/** The first texts of each bucket, as many as stand for it. */
export async function headsOf(tx: Tx, keys: Iterable<number>): Promise<Map<number, string[]>> {
  const rows = await inParts(keys, (part) =>
    tx
      .selectFrom(
        tx
          .selectFrom('print_keys')
          .select(['key', 'document'])
          .select(({ fn }) =>
            fn
              .agg<number>('row_number')
              .over((over) => over.partitionBy('key').orderBy('place').orderBy('document'))
              .as('rank'),
          )
          .where('key', 'in', part)
          .as('ranked'),
      )
      .select(['key', 'document', 'rank'])
      .where('rank', '<=', representatives)
      .orderBy('key')
      .orderBy('rank')
      .execute(),
  );
  return byKey(rows);
}

/** All texts of each bucket. */
export async function wholeBuckets(tx: Tx, keys: Iterable<number>): Promise<Map<number, string[]>> {
  return byKey(
    await inParts(keys, (part) =>
      tx.selectFrom('print_keys').select(['key', 'document']).where('key', 'in', part).execute(),
    ),
  );
}

function byKey(rows: readonly { readonly key: number; readonly document: string }[]): Map<number, string[]> {
  const buckets = new Map<number, string[]>();
  for (const { key, document } of rows) {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(document);
    else buckets.set(key, [document]);
  }
  return buckets;
}

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

/** Puts texts into their buckets. */
export async function filePrints(tx: Tx, prints: ReadonlyMap<string, Print>): Promise<void> {
  await insertAll(
    tx,
    'print_keys',
    [...prints].flatMap(([document, print]) => {
      const place = bucketPlace(document);
      return bucketsOf(print).map((key) => ({ key, place, document }));
    }),
  );
}
