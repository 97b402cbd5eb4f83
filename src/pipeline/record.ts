import type { Document } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ReadOptions } from './options.ts';
import { workshop } from './workshop.ts';

/**
 * Builds the record anew where it is behind the readings (a process was killed before it could, or a document was
 * removed), or where other knowledge built it; else leaves it.
 * @returns whether it was built
 */
export async function ensureRecord(store: Store, options: ReadOptions): Promise<boolean> {
  const { knowledge, rooms } = workshop(options);
  // Asked before the readings are: what another process keeps meanwhile leaves the record behind, to be built again.
  const revision = await store.revision();
  if (revision === (await store.recordRevision())) return false;
  const documents: Document[] = [];
  for (const { id } of await store.documents()) {
    const document = await store.document(id);
    if (document !== null) documents.push(document);
  }
  const kept = new Set(documents.map(({ id }) => id));
  const readings = (await store.readings()).filter(({ document }) => kept.has(document));
  await store.saveRecord(rooms.buildRecord(documents, readings, knowledge, await store.corrections()), revision);
  return true;
}
