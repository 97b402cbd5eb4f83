import { opensName } from './abbreviations.ts';
import type { Piece } from './scan.ts';

const final = /^(?:[.!?…]+|\.{2,}|!+\?[!?]*|\?+![!?]*)$/u;
/** A full stop, an exclamation or question mark, an ellipsis: what ends a sentence begins with one of them, and hardly any word does. */
const isFinal = (form: string): boolean => {
  const first = form.charCodeAt(0);
  return (first === 46 || first === 33 || first === 63 || first === 0x2026) && final.test(form);
};
const closing = /^[»”"’')\]]$/u;
/** Words that end no sentence: a blank line behind one was put there by who printed every line apart. */
const leadsOn =
  /^(?:au|aux|du|des|de|la|le|les|un|une|et|en|à|par|pour|avec|the|an?|of|in|and|to|for|with|at|by|on|from)$/i;
const startsLow = /^[\p{Ll}\p{Nd},;:%)\]»”]/u;

/**
 * Cuts the tokens of a block into sentences: behind final punctuation with the marks that close behind it, unless what
 * follows goes on in lower case, the full stop belongs to a title or initial, or a bracket is open; and at every blank
 * line that does not stand in the middle of one. A block without final punctuation (a heading) is one sentence.
 */
export function sentencesOf(pieces: readonly Piece[], text: string, language: 'fr' | 'en'): Piece[][] {
  const sentences: Piece[][] = [];
  let current: Piece[] = [];
  let quotes = 0;
  /** Whether the current sentence has a letter or a digit, and whether a blank line stands before it. */
  let solid = false;
  let first = true;
  const close = (): void => {
    const last = sentences.at(-1);
    // Marks alone are no sentence: they belong to what stands before them in the block.
    if (current.length > 0 && !solid && !first && last) last.push(...current);
    else if (current.length > 0) sentences.push(current);
    current = [];
    solid = false;
    first = false;
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (at > 0 && blankLine(text, pieces[at - 1]!.end, piece.start) && !goesOn(pieces, at)) {
      close();
      quotes = 0;
      first = true;
    }
    current.push(piece);
    solid ||= /[\p{L}\p{N}]/u.test(piece.form);
    if (piece.form === '«' || piece.form === '“') quotes++;
    if (piece.form === '»' || piece.form === '”') quotes = Math.max(0, quotes - 1);
    if (!endsSentence(pieces, at)) continue;
    while (
      at + 1 < pieces.length &&
      !blankLine(text, pieces[at]!.end, pieces[at + 1]!.start) &&
      closesHere(pieces, at + 1, quotes, language)
    ) {
      const mark = pieces[++at]!;
      if (mark.form === '»' || mark.form === '”') quotes = Math.max(0, quotes - 1);
      current.push(mark);
    }
    const follower = pieces[at + 1];
    if (!follower || !solid) continue;
    // By the text itself: several words may be read as one that is written otherwise.
    const begins = text.slice(follower.start, follower.start + 2);
    if (startsLow.test(begins) && !/^\p{Nd}/u.test(begins)) continue;
    if (isGlued(pieces, at) && !(language === 'fr' && lostSpace(pieces, at))) continue;
    if (/^\p{Ll}/u.test(pieces[at + 2]?.form ?? '') && /^[–—-]$/.test(follower.form)) continue;
    close();
  }
  close();
  return sentences;
}

/** «a affirmé», blank line, «dimanche qu’Ankara allait …»: a word in lower case behind a word, or any behind «au». */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]!.form;
  return leadsOn.test(before) || (/[\p{L}\p{N},»”]$/u.test(before) && /^\p{Ll}[\p{Ll}’']/u.test(pieces[at]!.form));
}

/** Whether a word follows without a space. */
const isGlued = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]!.start === pieces[at]!.end && /[\p{L}\p{Nd}]/u.test(pieces[at + 1]!.form);

/** «signé.Il»: the full stop ended a sentence, and the space behind it was lost. */
const lostSpace = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.form === '.' && /\p{Ll}{3}$/u.test(pieces[at - 1]?.form ?? '') && /^\p{Lu}/u.test(pieces[at + 1]!.form);

function endsSentence(pieces: readonly Piece[], at: number): boolean {
  const form = pieces[at]!.form;
  if (isFinal(form)) return true;
  if (form.length < 2 || !form.endsWith('.') || opensName(form)) return false;
  const follower = pieces[at + 1]?.form ?? '';
  if (form === 'J.-C.' && !/^(?:av\.|apr\.|avant|après)$/i.test(pieces[at - 1]?.form ?? '')) return false;
  return (
    /^(?:etc\.|J\.-C\.|p\.m\.|a\.m\.|Inc\.|Ltd\.|Corp\.|Co\.|Jr\.|Sr\.)$/u.test(form) && /^\p{Lu}\p{Ll}/u.test(follower)
  );
}

/** Whether the mark at `at` closes what stands before it, and does not open the next sentence. */
function closesHere(pieces: readonly Piece[], at: number, quotes: number, language: 'fr' | 'en'): boolean {
  const mark = pieces[at]!;
  if (isFinal(mark.form)) return true;
  if (!closing.test(mark.form)) return false;
  if (mark.form === '»' || mark.form === '”') return quotes > 0 || language === 'fr';
  return mark.start === pieces[at - 1]!.end;
}

function blankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10 && ++lines === 2) return true;
  return false;
}
