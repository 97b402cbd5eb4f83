import { splitEnglish } from './english.ts';
import { splitFrench } from './french.ts';

/** A surface token: its span in the text, and the words it stands for where it is several («du» = de + le). */
export interface Piece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly words?: readonly string[];
}

/** What the splitters of a language get: a run without white space that is not yet cut into words and marks. */
export type Splitter = (text: string, start: number, end: number, push: (piece: Piece) => void) => void;

/** «12 000», «12 000»: groups of three digits behind a space are one number in the French treebanks. */
const frenchNumber = /\p{Nd}{1,3}(?:[  \u202f\u2009]\p{Nd}{3})+(?![\p{Nd}\p{L}])(?:,\p{Nd}+)?/uy;
const web =
  /(?:https?:\/\/|www\.)[^\s<>«»“”"()]+|[\p{L}\p{Nd}._%+-]{1,64}@[\p{L}\p{Nd}-]{1,64}(?:\.[\p{L}\p{Nd}-]{1,64})+/uy;
const numberLike =
  /[+-]?\p{Nd}+(?:[.,:/'’-]\p{Nd}+)*(?:(?:er|re|ers|res|e|è|ème|èmes|es|nd|nde|st|rd|th|s)(?![\p{L}\p{Nd}]))?/uy;
const dots = /\.{2,}[?!]*|…+|-{2,}|–{2,}|—{2,}|_{2,}|={2,}|\*{2,}|!+\?[!?]*|\?+![!?]*/uy;
/** Marks that English web text repeats, and faces made of marks. */
const englishMarks = /[.!?]{2,}|[-=_*#~]{2,}|<{2,}|>{2,}|\${2,}|[:;=]-?[)(DP](?![\p{L}\p{Nd}])|<3/uy;
const frenchSigned = /[-+−]\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}-])|°[CF](?!\p{L})|\+\/-/uy;
const run = /(?:[\p{L}\p{M}\p{N}_'’‑&.@/+°ºª·\u00ad\p{Co}](?:\([se]{1,2}\))?|-(?!-))+/iuy;

/** In UTF-16 code units, where a run must be cut. */
const longestRun = 10_000;

/**
 * The surface tokens of a text, in order. Every character that is not white space belongs to exactly one token. Each
 * step consumes what it matched, so that the time is linear.
 */
export function piecesOf(text: string, language: 'fr' | 'en'): Piece[] {
  const pieces: Piece[] = [];
  const push = (piece: Piece): void => {
    if (piece.end > piece.start) pieces.push(piece);
  };
  const split = language === 'fr' ? splitFrench : splitEnglish;
  const match = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  // A run of millions of letters is more than the engine can match at once: from there on runs are cut.
  let cut = false;
  const matchRun = (from: number): number => {
    try {
      if (!cut) return match(run, from);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      cut = true;
    }
    run.lastIndex = 0;
    return run.test(text.slice(from, from + longestRun)) ? from + run.lastIndex : -1;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let end = -1;
    const digit = code >= 48 && code <= 57;
    if (language === 'fr' && digit) end = match(frenchNumber, at);
    if (end < 0 && (code === 104 || code === 119 || code === 72 || code === 87))
      end = trimmed(text, at, match(web, at));
    if (end < 0 && digit) end = wholeNumber(text, at, match(numberLike, at));
    // No mark begins with a letter or a digit, as most tokens do.
    if (end < 0 && !digit && !isLetter(code)) {
      end = match(language === 'en' ? englishMarks : dots, at);
      if (end < 0 && language === 'fr' && signs(text, at)) end = match(frenchSigned, at);
    }
    if (end >= 0) {
      push({ form: text.slice(at, end), start: at, end });
      at = end;
      continue;
    }
    end = plainRun(text, at);
    if (end < 0) end = matchRun(at);
    if (end >= 0) {
      split(text, at, end, push);
      at = end;
      continue;
    }
    end = at + (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1);
    push({ form: text.slice(at, end), start: at, end });
    at = end;
  }
  return pieces;
}

/** A letter of western Europe. */
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122 && code < 128) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);

/** Longer runs are left to the pattern, which knows when it has enough. */
const longestPlain = 200;

/**
 * Where `run` ends for words of the letters, digits and marks that nearly all words are made of, without the pattern; -1
 * where it must be asked.
 */
function plainRun(text: string, start: number): number {
  let at = start;
  for (; at < text.length && at - start < longestPlain; at++) {
    const code = text.charCodeAt(at);
    // A letter or digit, «'», «’», «&», «.», «/», «+», «@», «_».
    if (isLetter(code) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019) continue;
    if (code === 38 || code === 46 || code === 47 || code === 43 || code === 64 || code === 95) continue;
    if (code === 45 && text.charCodeAt(at + 1) !== 45) continue;
    // «-», a space, «!», «"», «)», «,», «:», «;», «?», ««», «»», a dash, «“», «”», «…»: none of these goes on.
    const ends =
      code === 45 ||
      code <= 34 ||
      code === 41 ||
      code === 44 ||
      code === 58 ||
      code === 59 ||
      code === 63 ||
      code === 0xa0 ||
      code === 0xab ||
      code === 0xbb ||
      code === 0x2013 ||
      code === 0x2014 ||
      code === 0x201c ||
      code === 0x201d ||
      code === 0x2026 ||
      code === 0x202f;
    return ends && at > start ? at : -1;
  }
  return at === text.length && at > start ? at : -1;
}

/** White space, and the marks of width zero that people cannot see. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code >= 0x7f;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A sign belongs to its number where it does not follow a word. */
const signs = (text: string, at: number): boolean =>
  /[-+−°]/.test(text[at]!) && !/[\p{L}\p{Nd})]/u.test(text[at - 1] ?? ' ');

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** A web address does not end in the punctuation of its sentence. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[.,;:!?'’…]/.test(text[last - 1]!)) last--;
  return last > start ? last : -1;
}

/** A number that goes on as a word («2010-626bis», «4x4») is left to the word splitter. */
function wholeNumber(text: string, start: number, end: number): number {
  if (end < 0) return -1;
  return /[\p{L}\p{Nd}_]/u.test(text[end] ?? ' ') ||
    (/[-&@]/.test(text[end] ?? ' ') && /\p{L}/u.test(text[end + 1] ?? ' '))
    ? -1
    : end <= start
      ? -1
      : end;
}
