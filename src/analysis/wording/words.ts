import { foldName } from '../../knowledge/index.ts';

/** A word of a text: how it reads without accents and capitals, where it stands (UTF-16 code units). */
export interface PlacedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph: what two texts share does not run from one into the next. */
  readonly paragraph: number;
  /** Whether it can tell one wording from another: a longer word that is no name. */
  readonly telling: boolean;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** No word is longer than this: what is would take more of a pattern than it can hold, and is taken in pieces. */
const word = /[\p{L}\p{N}]{1,200}/gu;
/** Shorter words are articles, prepositions and auxiliaries, in French and English alike. */
const LONG = 5;
const capital = /^\p{Lu}/u;
const figure = /\p{N}/u;

/** The words of a text in order, paragraph by paragraph; what stands outside of them is left out. */
export function placedWords(text: string, paragraphs: readonly Stretch[]): PlacedWord[] {
  return paragraphs.flatMap(({ start: offset, end: last }, paragraph) =>
    Array.from(text.slice(offset, last).matchAll(word), ({ 0: written, index }) => ({
      form: foldName(written),
      start: offset + index,
      end: offset + index + written.length,
      paragraph,
      telling: written.length >= LONG && !capital.test(written) && !figure.test(written),
    })),
  );
}
