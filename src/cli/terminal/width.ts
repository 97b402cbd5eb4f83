const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters that take two columns: Han, kana, Hangul, their full-width forms and punctuation, and pictures. */
const wide =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|.*\ufe0f)/u;

/** Letters that take none: controls, marks that stand alone, joiners. */
const empty = /^[\p{Cc}\p{Cf}\p{M}]+$/u;

export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

/** What a reader sees as one letter, with the columns it takes on a terminal. */
export function graphemesOf(text: string): Grapheme[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({
    text: segment,
    width: empty.test(segment) ? 0 : wide.test(segment) ? 2 : 1,
  }));
}

/** Columns that a line takes on a terminal. */
export function widthOf(text: string): number {
  return graphemesOf(text).reduce((sum, { width }) => sum + width, 0);
}
