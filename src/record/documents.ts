import type { RecordDocument, TextVersion } from '../model/index.ts';
import type { Material } from './material.ts';

/** The documents without their text, with the group that shares it and what the reader remarked. */
export function describeDocuments(
  { documents, readings }: Material,
  groups: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, TextVersion>,
): RecordDocument[] {
  const notes = new Map(readings.map((reading) => [reading.document, reading.notes]));
  return documents.map(({ id, title, publisher, url, published, publishedBasis, language, file }) => ({
    id,
    title,
    publisher,
    url,
    published,
    publishedBasis,
    language,
    file,
    textGroup: groups.get(id) ?? null,
    version: versions.get(id) ?? null,
    notes: notes.get(id) ?? [],
  }));
}
