import type { Correction, Document, DocumentPatch } from '../../model/index.ts';
import { inOrder } from './rulings.ts';

type Described = Pick<Document, 'id' | 'title'> & Partial<Pick<Document, 'publisher' | 'published' | 'publishedBasis'>>;

/**
 * Describes documents as people said: who published them, when, under what title. What a later correction says holds
 * over an earlier one. One that nobody spoke of comes back as it is.
 */
export function documentCorrector(corrections: readonly Correction[]): <T extends Described>(document: T) => T {
  const said = Map.groupBy(
    inOrder(corrections).flatMap(({ what }) => (what.act === 'edit-document' ? [what] : [])),
    ({ document }) => document,
  );
  return (document) => {
    const set: DocumentPatch = Object.assign({}, ...(said.get(document.id) ?? []).map((what) => what.set));
    const { title = document.title, publisher = document.publisher, published } = set;
    const dated = published === undefined ? {} : { published, publishedBasis: 'correction' as const };
    return Object.keys(set).length === 0 ? document : { ...document, title, publisher, ...dated };
  };
}

/** The documents that corrections describe: what counts from their day is to be read anew. */
export const documentsDescribed = (corrections: readonly Correction[]): string[] => [
  ...new Set(corrections.flatMap(({ what }) => (what.act === 'edit-document' ? [what.document] : []))),
];
