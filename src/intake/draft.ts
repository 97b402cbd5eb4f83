import type { Block } from '../model/index.ts';

/** What the reader of a format found; `assemble` makes the document of it. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Publication dates as the metadata write them, the most trusted first. */
  readonly dates: readonly string[];
  /** Language as a person stated it (front matter); believed before the text. */
  readonly language: string | null;
  /** Language as a template states it (`<html lang>`); believed only where the text does not tell. */
  readonly languageHint: string | null;
}

/** A block that still carries its own text, before the document's text exists. */
export interface Piece {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly level?: number | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly table?: number | undefined;
}

/** Joins pieces into one text, a blank line between two, with the blocks as spans into it. */
export function joinPieces(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const { text, ...rest } of pieces) {
    if (text === '') continue;
    blocks.push({ ...rest, start: at, end: at + text.length });
    parts.push(text);
    at += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks };
}
