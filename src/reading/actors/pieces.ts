/** A run of letters or digits. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Whether a code unit of the Latin alphabets is a letter or digit; the others are asked one by one. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => Number(LETTER.test(String.fromCharCode(code))));

/**
 * Cuts a text into runs of letters and digits. Hyphens, apostrophes and spaces between them do not count,
 * so that «Kim Jong-un», «Kim Jong Un» and «l'Ukraine» need no special care.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; ) {
    const size = at < text.length ? letterAt(text, at) : 0;
    if (size > 0 && start < 0) start = at;
    if (size === 0 && start >= 0) {
      pieces.push({ start, end: at });
      start = -1;
    }
    at += size || 1;
  }
  return pieces;
}

/** The length of the letter or digit at an offset, two for those beyond the basic plane; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LATIN.length) return LATIN[code]!;
  const char = String.fromCodePoint(text.codePointAt(at)!);
  return LETTER.test(char) ? char.length : 0;
}
