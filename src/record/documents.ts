import type { Document, Note, RecordDocument, TextVersion } from '../model/index.ts';
import type { Material } from './material.ts';

/** The documents without their text, with the group that shares it and what the reader remarked. */
export function describeDocuments(
  { documents, readings }: Material,
  groups: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, TextVersion>,
): RecordDocument[] {
  const notes = new Map(readings.map((reading) => [reading.document, reading.notes]));
  return documents.map((document) => {
    const { id } = document;
    return describeDocument(document, groups.get(id) ?? null, versions.get(id) ?? null, notes.get(id) ?? []);
  });
}

/** One document without its text. */
export const describeDocument = (
  { id, title, publisher, url, published, publishedBasis, language, file }: Omit<Document, 'text' | 'blocks'>,
  textGroup: string | null,
  version: TextVersion | null,
  notes: readonly Note[],
): RecordDocument => ({
  id,
  title,
  publisher,
  url,
  published,
  publishedBasis,
  language,
  file,
  textGroup,
  version,
  notes: [...notes],
});
