import { boilerplateOf } from './boilerplate.ts';
import { datelineOf } from './dateline.ts';
import type { Piece } from './draft.ts';

const datelineHead = 8;
const datelineTail = 3;

const settled: ReadonlySet<Piece['kind']> = new Set(['title', 'table-cell', 'boilerplate']);

/** Sets aside what is furniture among pieces whose kind the markup tells: share bars, datelines, copyright lines. */
export function setFurnitureAside(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    if (settled.has(piece.kind)) return piece;
    const after = pieces.length - 1 - i;
    const atEdge = i < datelineHead || after < datelineTail;
    // A bare date as a heading begins an entry of a chronology.
    const found = atEdge ? datelineOf(piece.text, 'day-first') : null;
    const dateline = found !== null && (found.labelled || piece.kind === 'paragraph');
    const furniture = dateline || boilerplateOf(piece.text, { before: i, after }) !== null;
    return furniture ? { kind: 'boilerplate', text: piece.text } : piece;
  });
}
