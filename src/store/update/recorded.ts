import type { Knowledge } from '../../knowledge/index.ts';
import { type Print, printOf, standingOf } from '../../record/index.ts';
import type { RecordedRow, TakenRow } from '../schema.ts';
import { namedKeys } from './identity.ts';
import type { Kept } from './kept.ts';
import { isSamePrint, packPrint, unpackPrint } from './prints.ts';
import { byKey, inParts, insertAll, type Tx } from './rows.ts';
import { regroupTexts } from './texts.ts';

/** What was taken from a document before. */
export type Before = TakenRow & Pick<RecordedRow, 'text_group'>;

export type Regrouped = {
  /** Documents whose text group is another than it was. */
  readonly documents: ReadonlySet<string>;
  /** Groups that gained or lost a text, or have one that is told otherwise. */
  readonly groups: ReadonlySet<string>;
};

/**
 * Remembers what the record now takes from these documents, and finds the groups of their texts.
 *
 * @param recorded what it took from them before
 * @param named the ids that their facts name
 * @param pause called between pieces of work
 */
export async function replaceRecorded(
  tx: Tx,
  knowledge: Knowledge,
  kept: readonly Kept[],
  recorded: readonly Before[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
  pause: () => void,
): Promise<Regrouped> {
  const old = new Map(recorded.map((row) => [row.document, row]));
  const prints = new Map<string, Print>();
  const packed = new Map<string, Uint8Array>();
  for (const { document } of kept) {
    const print = printOf(document, knowledge);
    prints.set(document.id, print);
    packed.set(document.id, packPrint(print));
    pause();
  }
  const same = new Set(
    recorded.flatMap(({ document, print }) => {
      const now = packed.get(document);
      return now !== undefined && isSamePrint(now, print) ? [document] : [];
    }),
  );
  const isSame = (document: string): boolean => same.has(document);
  const gone = new Map(
    recorded.flatMap(({ document, print }) => (isSame(document) ? [] : [[document, unpackPrint(print)] as const])),
  );
  const names = (document: string): string[] => [...(named.get(document) ?? [])];
  const rows = kept.map(
    ({ document: { id, published } }): RecordedRow => ({
      document: id,
      published,
      agency: prints.get(id)!.agency,
      text_group: isSame(id) ? old.get(id)!.text_group : null,
      standing: JSON.stringify(standingOf(prints.get(id)!)),
      version: null,
    }),
  );
  const taken = kept.map(
    ({ document: { id }, reading }): TakenRow => ({
      document: id,
      actors: JSON.stringify(reading.actors),
      named: JSON.stringify(names(id)),
      print: packed.get(id)!,
    }),
  );
  const coming = new Map([...prints].filter(([document]) => !isSame(document)));
  // What is gone stays in its group until the group is found anew.
  await inParts(
    recorded.flatMap(({ document }) => (isSame(document) ? [document] : [])),
    (part) => tx.deleteFrom('recorded').where('document', 'in', part).execute(),
  );
  await insertAll(
    tx,
    'recorded',
    rows.filter(({ document }) => !gone.has(document)),
  );
  const looked = await regroupTexts(tx, gone, coming, pause);
  await inParts(gone.keys(), (part) => tx.deleteFrom('recorded').where('document', 'in', part).execute());
  await insertAll(
    tx,
    'recorded',
    rows.flatMap((row) =>
      gone.has(row.document) ? [{ ...row, text_group: looked.get(row.document)?.now ?? null }] : [],
    ),
  );
  const replaced = recorded.map(({ document }) => document);
  await inParts(replaced, (part) => tx.deleteFrom('taken').where('document', 'in', part).execute());
  await insertAll(tx, 'taken', taken);
  await replaceNames(tx, recorded, new Map(kept.map(({ document }) => [document.id, names(document.id)])));
  const groups = [...looked.values()].flatMap(({ was, now }) => [was, now].filter((group) => group !== null));
  return {
    documents: new Set([...looked].flatMap(([document, { was, now }]) => (was === now ? [] : [document]))),
    groups: new Set(groups),
  };
}

async function replaceNames(
  tx: Tx,
  recorded: readonly Before[],
  now: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const rows = (names: ReadonlyMap<string, readonly string[]>) =>
    [...names].flatMap(([document, actors]) => [...namedKeys(actors)].map((key) => ({ key, document })));
  const had = rows(new Map(recorded.map(({ document, named }) => [document, JSON.parse(named) as string[]])));
  const has = rows(now);
  const name = ({ key, document }: { key: number; document: string }): string => `${key} ${document}`;
  const [old, fresh] = [new Set(had.map(name)), new Set(has.map(name))];
  const gone = had.filter((row) => !fresh.has(name(row)));
  for (const [document, list] of Map.groupBy(gone, (row) => row.document))
    await inParts(
      list.map(({ key }) => key),
      (part) => tx.deleteFrom('recorded_actors').where('document', '=', document).where('key', 'in', part).execute(),
    );
  await insertAll(tx, 'recorded_actors', byKey(has.filter((row) => !old.has(name(row)))));
}
