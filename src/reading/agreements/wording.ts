import { foldName } from '../../knowledge/index.ts';

const patterns = new Map<string, RegExp>();

/** A text as folded words with single blanks, without apostrophes and marks: what the wordings of clauses are held against. */
export const plainWords = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Where a clause's wording stands in plain words, or undefined. `word*` is a word with any ending, `a|b` either,
 * `a+b` b somewhere behind a.
 */
function wordingAt(plain: string, wordings: readonly string[]): number | undefined {
  for (const wording of wordings) {
    const found = pattern(wording).exec(plain);
    if (found) return found.index;
  }
  return undefined;
}

export const tellsWording = (plain: string, wordings: readonly string[]): boolean =>
  wordingAt(plain, wordings) !== undefined;

function pattern(wording: string): RegExp {
  let known = patterns.get(wording);
  if (!known) {
    const groups = wording.split('+').map((group) => `(?:${group.split('|').map(phrase).join('|')})`);
    known = new RegExp(groups.map((group) => `(?<= )${group}(?= )`).join('.*?'), 'u');
    patterns.set(wording, known);
  }
  return known;
}

const phrase = (words: string): string => words.trim().replace(/\*/g, '[\\p{L}\\p{N}]*');
