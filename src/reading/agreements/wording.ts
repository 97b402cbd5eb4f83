import { foldName } from '../../knowledge/index.ts';
import { perList } from '../text/memo.ts';
import { type Need, needOf, needOfAny } from '../text/needs.ts';

interface Wording {
  /** A quick look whether a text may tell it at all. */
  readonly need: Need;
  readonly pattern: RegExp;
}

const known = new Map<string, Wording>();

/** A text as folded words with single blanks, without apostrophes and marks: what the wordings of clauses are held against. */
export const plainWords = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<= |^)co (?=opera)/g, 'co')
    .trim()} `;

/**
 * Where a clause's wording stands in plain words, or undefined. `word*` is a word with any ending, `a|b` either,
 * `a+b` b somewhere behind a.
 */
function wordingAt(plain: string, wordings: readonly string[]): number | undefined {
  if (!needOfList(wordings)(plain)) return undefined;
  for (const wording of wordings) {
    const { need, pattern } = patternOf(wording);
    const found = need(plain) ? pattern.exec(plain) : null;
    if (found) return found.index;
  }
  return undefined;
}

/** Most texts hold no word of a list. */
const needOfList = perList((wordings) => needOfAny(wordings.map((wording) => patternOf(wording).pattern)));

export const tellsWording = (plain: string, wordings: readonly string[]): boolean =>
  wordingAt(plain, wordings) !== undefined;

function patternOf(wording: string): Wording {
  let found = known.get(wording);
  if (!found) {
    const groups = wording.split('+').map((group) => `(?:${group.split('|').map(phrase).join('|')})`);
    const pattern = new RegExp(groups.map((group) => `(?<= )${group}(?= )`).join('.*?'), 'u');
    found = { need: needOf(pattern), pattern };
    known.set(wording, found);
  }
  return found;
}

const phrase = (words: string): string => words.trim().replace(/\*/g, '[\\p{L}\\p{N}]*');
