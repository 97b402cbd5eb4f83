import type { Document } from '../model/index.ts';
import type { DocumentRow } from './schema.ts';
import type { StoredDocument } from './store.ts';

/** What a document becomes in its table, apart from when it was read. */
export function toRow(document: Document): Omit<DocumentRow, 'read_at'> {
  const { publishedBasis, blocks, ...same } = document;
  return { ...same, published_basis: publishedBasis, blocks: JSON.stringify(blocks), length: document.text.length };
}

/** The columns without the text, for lists. */
export const listedColumns = [
  'id',
  'title',
  'publisher',
  'url',
  'published',
  'published_basis',
  'language',
  'file',
  'length',
  'read_at',
] as const satisfies readonly (keyof DocumentRow)[];

type ListedRow = Pick<DocumentRow, (typeof listedColumns)[number]>;

export function toStored(row: ListedRow): StoredDocument {
  const { published_basis, read_at, ...same } = row;
  return { ...same, publishedBasis: published_basis as Document['publishedBasis'], readAt: read_at };
}

export function toDocument(row: DocumentRow): Document {
  const { id, title, publisher, url, published, language, file, text } = row;
  const publishedBasis = row.published_basis as Document['publishedBasis'];
  return { id, title, publisher, url, published, publishedBasis, language, file, text, blocks: JSON.parse(row.blocks) };
}
