import type { Knowledge } from '../../knowledge/index.ts';
import { printOf, standingOf } from '../../record/index.ts';
import type { RecordedRow } from '../schema.ts';
import type { Kept } from './documents.ts';
import { namedKeys } from './identity.ts';
import { packPrint, unpackPrint } from './prints.ts';
import { byKey, inParts, insertAll, type Tx } from './rows.ts';
import { regroupTexts } from './texts.ts';

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
 */
export async function replaceRecorded(
  tx: Tx,
  knowledge: Knowledge,
  kept: readonly Kept[],
  recorded: readonly RecordedRow[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Regrouped> {
  const old = new Map(recorded.map((row) => [row.document, row]));
  const prints = new Map(kept.map(({ document }) => [document.id, printOf(document, knowledge)]));
  const packed = new Map([...prints].map(([document, print]) => [document, packPrint(print)]));
  const isSame = (document: string): boolean => packed.get(document) === old.get(document)?.print;
  const gone = new Map(
    recorded.flatMap(({ document, print }) => (isSame(document) ? [] : [[document, unpackPrint(print)] as const])),
  );
  const names = (document: string): string[] => [...(named.get(document) ?? [])];
  const rows = kept.map(
    ({ document: { id, published }, reading }): RecordedRow => ({
      document: id,
      published,
      agency: prints.get(id)!.agency,
      text_group: isSame(id) ? old.get(id)!.text_group : null,
      actors: JSON.stringify(reading.actors),
      named: JSON.stringify(names(id)),
      standing: JSON.stringify(standingOf(prints.get(id)!)),
      version: null,
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
  const looked = await regroupTexts(tx, gone, coming);
  await inParts(gone.keys(), (part) => tx.deleteFrom('recorded').where('document', 'in', part).execute());
  await insertAll(
    tx,
    'recorded',
    rows.flatMap((row) =>
      gone.has(row.document) ? [{ ...row, text_group: looked.get(row.document)?.now ?? null }] : [],
    ),
  );
  await replaceNames(tx, recorded, new Map(kept.map(({ document }) => [document.id, names(document.id)])));
  const groups = [...looked.values()].flatMap(({ was, now }) => [was, now].filter((group) => group !== null));
  return {
    documents: new Set([...looked].flatMap(([document, { was, now }]) => (was === now ? [] : [document]))),
    groups: new Set(groups),
  };
}

async function replaceNames(
  tx: Tx,
  recorded: readonly RecordedRow[],
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
