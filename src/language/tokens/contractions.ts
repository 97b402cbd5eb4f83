import { mapped } from '../mapped.ts';
import { mix1, mix2, mix3 } from '../model/hash.ts';
import type { PlainTable } from '../model/plain.ts';
import type { Piece } from './scan.ts';
import type { WordShape } from './words.ts';

/** «des» and «du» are either one article («des armes») or preposition and article («le chef des armées»). */
const ambiguous = /^(?:des|du)$/i;

export const isAmbiguous = (form: string): boolean => ambiguous.test(form);

/** Room for the features of one decision. */
export const contractionRoom = 24;

/** The features of «des» or «du» at `at` among surface tokens; `shape` gives null outside the sentence. */
export function contractionFeatures(shape: (at: number) => WordShape | null, at: number, out: Int32Array): number {
  const form = shape(at)!.form;
  const left = shape(at - 1);
  const left2 = shape(at - 2);
  const right = shape(at + 1);
  const right2 = shape(at + 2);
  const lw = left?.form ?? 7;
  const rw = right?.form ?? 7;
  const lk = left?.known ?? -1;
  const rk = right?.known ?? -1;
  let n = 0;
  out[n++] = mix1(200, form);
  out[n++] = mix2(201, form, lw);
  out[n++] = mix2(202, form, rw);
  out[n++] = mix2(203, form, lk);
  out[n++] = mix2(204, form, rk);
  out[n++] = mix3(205, form, lk, rk);
  out[n++] = mix3(206, form, lw, rk);
  out[n++] = mix3(207, form, lk, rw);
  out[n++] = mix3(208, form, left2?.known ?? -1, lk);
  out[n++] = mix3(209, form, rk, right2?.known ?? -1);
  for (let length = 0; length < 4; length++) {
    out[n++] = mix3(210 + length, form, left?.suffixes[length] ?? 7, rk === 0 ? 1 : 0);
    out[n++] = mix3(214 + length, form, right?.suffixes[length] ?? 7, lk === 0 ? 1 : 0);
  }
  out[n++] = mix3(218, form, left?.shape ?? 7, right?.shape ?? 7);
  out[n++] = mix3(219, form, left2?.form ?? 7, lw);
  return n;
}

/** Takes the article «des» or «du» for one word; what the model calls preposition and article stays two. */
export function decideContractions(
  pieces: readonly Piece[],
  table: PlainTable,
  shape: (form: string) => WordShape,
): Piece[] {
  return mapped(pieces, (piece, at) => {
    if (!piece.words || !ambiguous.test(piece.form)) return piece;
    const near = (index: number): WordShape | null => (pieces[index] ? shape(pieces[index].form) : null);
    const scores = table.sum(contractionFeatures(near, at, table.features));
    return scores[0]! > scores[1]! ? { form: piece.form, start: piece.start, end: piece.end } : piece;
  });
}
