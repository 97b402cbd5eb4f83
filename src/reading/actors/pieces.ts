import { foldName } from '../../knowledge/index.ts';

/** A run of letters or digits with its offsets, and folded for look-up. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const RUN = /[\p{L}\p{N}]+/gu;

/**
 * Cuts a text into runs of letters and digits. Hyphens, apostrophes and spaces between them do not count,
 * so that «Kim Jong-un», «Kim Jong Un» and «l'Ukraine» need no special care.
 */
export function piecesOf(text: string, offset = 0): Piece[] {
  return Array.from(text.matchAll(RUN), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    folded: foldName(match[0]),
  }));
}
