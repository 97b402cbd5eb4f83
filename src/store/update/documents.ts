import type { Document, Reading, RecordDocument } from '../../model/index.ts';
import { describeDocument, versionsOf } from '../../record/index.ts';
import { unpackPrint } from './prints.ts';
import type { Regrouped } from './recorded.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

/** A kept document with its reading, as people corrected it and as it was. */
export type Kept = { readonly document: Document; readonly reading: Reading; readonly said: Reading };

/** Describes documents anew: those that came or changed, and those of groups in which a text came, changed or went. */
export async function updateDocuments(
  tx: Tx,
  changed: ReadonlySet<string>,
  kept: readonly Kept[],
  { documents, groups }: Regrouped,
): Promise<void> {
  const own = await inParts([...changed, ...documents], (part) =>
    tx.selectFrom('recorded').select(['document', 'text_group']).where('document', 'in', part).execute(),
  );
  const all = new Set([...groups, ...own.flatMap(({ text_group }) => text_group ?? [])]);
  const mates = await inParts(all, (part) =>
    tx.selectFrom('recorded').select(['document', 'text_group', 'print']).where('text_group', 'in', part).execute(),
  );
  const groupOf = new Map(mates.map(({ document, text_group }) => [document, text_group!]));
  const versions = versionsOf(
    mates.map(({ print }) => unpackPrint(print)),
    groupOf,
  );
  const others = new Set([...documents, ...groupOf.keys()].filter((id) => !changed.has(id)));
  const rows = await inParts(others, (part) =>
    tx.selectFrom('record_documents').selectAll().where('id', 'in', part).execute(),
  );
  const describe = (document: Omit<Document, 'text' | 'blocks'>, notes: RecordDocument['notes']) => ({
    id: document.id,
    json: JSON.stringify(
      describeDocument(document, groupOf.get(document.id) ?? null, versions.get(document.id) ?? null, notes),
    ),
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
