import type { Document, Reading } from '../model/index.ts';
import type { Workshop } from './options.ts';

/** So many documents are read together: more spare next to nothing and keep the first ones waiting. */
export const TOGETHER = 8;

/** A reader for documents at hand. Where they cannot be read together each is read by itself, so that one fails alone. */
export function readTogether(
  { knowledge, rooms }: Workshop,
  documents: readonly Document[],
): (document: Document) => Reading {
  try {
    if (rooms.readerOf && documents.length > 1) return rooms.readerOf(documents, knowledge);
  } catch {
    // Told of the document that fails, when it is read.
  }
  return (document) => rooms.read(document, knowledge);
}
