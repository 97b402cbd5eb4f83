import { foldName, type Knowledge } from '../../knowledge/index.ts';
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
  const folded = foldName(body);
  const words = wordsOf(folded);
  return {
    id: document.id,
    language: document.language,
    published: document.published,
    publisher: document.publisher,
    words: words.length,
    three: shingles(words, 3),
    five: shingles(words, 5),
    details: detailsOf(body, folded, document, knowledge),
    quotes: longQuotes(body),
    ...wireOf(body, document, knowledge),
  };
}

/**
 * The buckets that a text lies in: texts that may be versions of one another share one of these numbers. Even ones are
 * of words, odd ones of details.
 */
export function printKeys({ three, details }: Print): number[] {
  const words = bandKeys('words', wordBands, three).map((key) => key - (key % 2));
  const told = bandKeys('details', detailBands, tellingDetails(details)).map((key) => key - (key % 2) + 1);
  return [...words, ...told];
}

/** Whether texts share words in this bucket, and not only details. */
export const isOfWords = (key: number): boolean => key % 2 === 0;
