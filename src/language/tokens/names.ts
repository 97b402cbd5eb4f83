import type { Piece } from './scan.ts';

/** A name that a caller knows, to be read as one word; `as` is a name of the same kind that the models have learned from. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/**
 * Joins the pieces of each known name into one, which is analysed as the name it is like: «Corée du Nord» stands in a
 * sentence as «France» does. Names must be in order and apart; one that cuts through a piece is left as it is.
 */
export function joinNames(surface: readonly Piece[], names: readonly KnownName[]): Piece[] {
  if (names.length === 0) return [...surface];
  const joined: Piece[] = [];
  let near = 0;
  const pieces: Piece[] = [];
  for (const piece of surface) {
    while (near < names.length && names[near]!.end <= piece.start) near++;
    const parts = apart(piece, names[near]);
    if (parts) pieces.push(...parts);
    else pieces.push(piece);
  }
  let at = 0;
  for (const name of names) {
    while (at < pieces.length && pieces[at]!.end <= name.start) joined.push(pieces[at++]!);
    let last = at;
    while (last < pieces.length && pieces[last]!.end < name.end) last++;
    const first = pieces[at];
    if (!first || first.start !== name.start || pieces[last]?.end !== name.end) continue;
    joined.push({ form: name.as, start: name.start, end: name.end });
    at = last + 1;
  }
  for (; at < pieces.length; at++) joined.push(pieces[at]!);
  return joined;
}

/** "Korea's" is cut where a name ends in it; `name` is the first that does not end before the piece. Null for most. */
function apart(piece: Piece, name: KnownName | undefined): Piece[] | null {
  const cut = name && name.start < piece.end && name.end < piece.end ? name.end : undefined;
  const [first, ...rest] = piece.words ?? [];
  if (cut === undefined || first === undefined || piece.start + first.length !== cut) return null;
  if (piece.words!.join('') !== piece.form) return null;
  return [
    { form: first, start: piece.start, end: cut },
    { form: rest.join(''), start: cut, end: piece.end },
  ];
}
