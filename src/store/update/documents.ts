import type { Document, RecordDocument, TextVersion } from '../../model/index.ts';
import { describeDocument, likelyFirst, type Print, type Standing, versionOf } from '../../record/index.ts';
import type { RecordedRow } from '../schema.ts';
import type { Kept } from './kept.ts';
import { unpackPrint } from './prints.ts';
import type { Regrouped } from './recorded.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

/**
 * Describes documents anew: those that came or changed, and those of groups in which a text came, changed or went.
 *
 * @param pause called between pieces of work
 */
export async function updateDocuments(
  tx: Tx,
  changed: ReadonlySet<string>,
  kept: readonly Kept[],
  { documents, groups }: Regrouped,
  pause: () => void,
): Promise<void> {
  const own = await inParts([...changed, ...documents], (part) =>
    tx.selectFrom('recorded').select(['document', 'text_group']).where('document', 'in', part).execute(),
  );
  const all = new Set([...groups, ...own.flatMap(({ text_group }) => text_group ?? [])]);
  const mates = await inParts(all, (part) =>
    tx
      .selectFrom('recorded')
      .select(['document', 'text_group', 'standing', 'version'])
      .where('text_group', 'in', part)
      .execute(),
  );
  const groupOf = new Map(mates.map(({ document, text_group }) => [document, text_group!]));
  const versions = await versionsNow(tx, mates, changed, pause);
  const others = new Set([...documents, ...versions.anew].filter((id) => !changed.has(id)));
  const rows = await inParts(others, (part) =>
    tx.selectFrom('record_documents').selectAll().where('id', 'in', part).execute(),
  );
  const describe = (document: Omit<Document, 'text' | 'blocks'>, notes: RecordDocument['notes']) => ({
    id: document.id,
    json: JSON.stringify(describeDocument(document, groupOf.get(document.id) ?? null, versions.of(document.id), notes)),
  });
  const fresh = [
    ...kept.map(({ document, reading }) => describe(document, reading.notes)),
    ...rows.flatMap(({ json }) => {
      const document = JSON.parse(json) as RecordDocument;
      const now = describe(document, document.notes);
      return now.json === json ? [] : [now];
    }),
  ];
  await inParts(new Set([...changed, ...fresh.map(({ id }) => id)]), (part) =>
    tx.deleteFrom('record_documents').where('id', 'in', part).execute(),
  );
  await insertAll(tx, 'record_documents', fresh);
}

type Mate = Pick<RecordedRow, 'document' | 'text_group' | 'standing' | 'version'>;

/**
 * What texts are to the first of their group. Texts are held against it where they came or changed, or where another is
 * the first now; what was found out before is known.
 */
async function versionsNow(
  tx: Tx,
  mates: readonly Mate[],
  changed: ReadonlySet<string>,
  pause: () => void,
): Promise<{ readonly anew: Iterable<string>; readonly of: (document: string) => TextVersion | null }> {
  const known = new Map(mates.map((mate) => [mate.document, mate.version]));
  const firsts = new Map<string, string>();
  for (const group of Map.groupBy(mates, ({ text_group }) => text_group).values()) {
    const first = likelyFirst(group.map(({ standing }) => JSON.parse(standing) as Standing));
    for (const { document, version } of group) {
      const was = version === null ? null : (JSON.parse(version) as TextVersion);
      const isKnown = was !== null && (document === first ? was.of === null : was.of === first && !changed.has(first));
      if (!isKnown || changed.has(document)) firsts.set(document, first);
    }
  }
  const prints = new Map<string, Print>();
  await inParts(new Set([...firsts].flat()), async (part) => {
    const rows = await tx.selectFrom('taken').select(['document', 'print']).where('document', 'in', part).execute();
    for (const { document, print } of rows) prints.set(document, unpackPrint(print));
    return [];
  });
  for (const [document, first] of firsts) {
    known.set(document, JSON.stringify(versionOf(prints.get(first)!, prints.get(document)!)));
    pause();
  }
  for (const [version, documents] of Map.groupBy(firsts.keys(), (document) => known.get(document)!))
    await inParts(documents, (part) =>
      tx.updateTable('recorded').set({ version }).where('document', 'in', part).execute(),
    );
  const of = (document: string): TextVersion | null => {
    const version = known.get(document);
    return version == null ? null : (JSON.parse(version) as TextVersion);
  };
  return { anew: firsts.keys(), of };
}
