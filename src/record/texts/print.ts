import type { Knowledge } from '../../knowledge/index.ts';
import type { Document } from '../../model/index.ts';
import { type Details, detailsOf, tellingDetails } from './details.ts';
import { bandKeys } from './minhash.ts';
import { bodyText, shingles, wordsOf } from './shingles.ts';
import { longQuotes, type Wire, wireOf } from './wire.ts';

/** All that is compared of a text. Pure: made from the document alone. */
export type Print = Wire & {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly words: number;
  readonly three: Uint32Array;
  readonly five: Uint32Array;
  readonly details: Details;
  readonly quotes: ReadonlySet<string>;
};

const wordBands = 32;
const detailBands = 24;

/** What a document is compared by. */
export function printOf(document: Document, knowledge: Knowledge): Print {
  const body = bodyText(document);
  const words = wordsOf(body);
  return {
    id: document.id,
    language: document.language,
    published: document.published,
    publisher: document.publisher,
    words: words.length,
    three: shingles(words, 3),
    five: shingles(words, 5),
    details: detailsOf(body, document, knowledge),
    quotes: longQuotes(body),
    ...wireOf(body, document, knowledge),
  };
}

/** The buckets that a text lies in: texts that may be versions of one another share one of these numbers. */
export function printKeys({ three, details }: Print): number[] {
  return [...bandKeys('words', wordBands, three), ...bandKeys('details', detailBands, tellingDetails(details))];
}
