import type { Phrase } from './query.ts';
import { searchWords } from './words.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** Where one of the phrases stands in a text, in order; stretches that touch are one. */
export function marksIn(text: string, phrases: readonly Phrase[]): Marked[] {
  const words = searchWords(text);
  const byFirst = Map.groupBy(phrases, ({ words: [first] }) => first!.slice(0, 1));
  const marks: { start: number; end: number }[] = [];
  for (const [at, { word, start }] of words.entries()) {
    const found = (byFirst.get(word.slice(0, 1)) ?? [])
      .filter((phrase) => standsAt(phrase, words, at))
      .reduce((most, { words: { length } }) => Math.max(most, length), 0);
    if (found === 0) continue;
    const { end } = words[at + found - 1]!;
    const last = marks.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

function standsAt({ words: wanted, open }: Phrase, words: readonly { readonly word: string }[], at: number): boolean {
  return wanted.every((one, index) => {
    const word = words[at + index]?.word;
    if (word === undefined) return false;
    return open && index === wanted.length - 1 ? word.startsWith(one) : word === one;
  });
}
