import type { Document, Reading } from '../model/index.ts';
import type { Workshop } from './options.ts';

/** So many documents are read together: more spare next to nothing and keep the first ones waiting. */
export const TOGETHER = 8;

/** In letters: a longer document has sentences enough by itself, and eight reports of hundreds of pages would fill the memory. */
const LONG = 20_000;

/** A reader for documents at hand. Where they cannot be read together each is read by itself, so that one fails alone. */
export function readTogether(
  { knowledge, rooms }: Workshop,
  documents: readonly Document[],
): (document: Document) => Reading {
  try {
    const short = documents.filter(({ text }) => text.length <= LONG);
    if (rooms.readerOf && short.length > 1) return rooms.readerOf(short, knowledge);
  } catch {
    // Told of the document that fails, when it is read.
  }
  return (document) => rooms.read(document, knowledge);
}
