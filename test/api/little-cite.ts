import type { Document, Evidence } from '../../src/model/index.ts';

/** The place of some words of a document, as evidence. */
export function cite(document: Document, quote: string): Evidence {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`${document.title} does not say: ${quote}`);
  return { document: document.id, start, end: start + quote.length, quote };
}

export const day = (from: string, to = from) => ({ from, to, precision: 'day', basis: 'text' }) as const;
export const month = (from: string, to: string) => ({ from, to, precision: 'month', basis: 'text' }) as const;

/** The two states that the documents are about. */
export const both = ['PRK', 'RUS'];
