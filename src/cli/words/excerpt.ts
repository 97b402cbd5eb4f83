import { clean } from '../terminal/clean.ts';

/** So many characters of a sentence tell it from others. */
const longest = 72;

/** The beginning of a sentence for one cell of a table, cut between words. */
export function excerpt(quote: string): string {
  const words = clean(quote);
  if (words.length <= longest) return words;
  const room = words.slice(0, longest);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), longest / 2)).replace(/[\s,;:]+$/u, '')} …`;
}
