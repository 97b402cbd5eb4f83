import { searchWords } from './words.ts';

/** Words that stand one behind the other. */
export interface Phrase {
  readonly words: readonly string[];
  /** Whether the last word may go on: it is still being typed. */
  readonly open: boolean;
}

/** A part of what is asked for. What stands in quotation marks holds together, everything else is a word. */
export interface QueryPart extends Phrase {
  readonly quoted: boolean;
}

/** More than these are an article that was pasted into the wrong field. */
const mostWords = 12;

const QUOTED = /"([^"]*)"|«([^»]*)»|“([^”]*)”/g;

/** What is asked for, taken apart. The last word counts as a beginning unless something follows it. */
export function parseQuery(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  for (const match of text.matchAll(QUOTED)) {
    parts.push(...plain(text.slice(at, match.index)));
    const words = wordsOf(match[1] ?? match[2] ?? match[3] ?? '');
    if (words.length > 0) parts.push({ words, open: false, quoted: true });
    at = match.index + match[0].length;
  }
  // A quotation mark without its other half is being typed.
  const rest = plain(text.slice(at));
  const last = rest.at(-1);
  if (last !== undefined && /[\p{L}\p{N}]$/u.test(text)) rest[rest.length - 1] = { ...last, open: true };
  return [...parts, ...rest].slice(0, mostWords);
}

const wordsOf = (text: string): string[] => searchWords(text).map(({ word }) => word);

const plain = (text: string): QueryPart[] =>
  wordsOf(text).map((word) => ({ words: [word], open: false, quoted: false }));
