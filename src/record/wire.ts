import { foldName } from '../knowledge/index.ts';
import type { Document } from '../model/index.ts';

const marks =
  /[(–—-]\s*(AFP|Reuters|AP|KCNA|TASS|RIA Novosti|Xinhua|Yonhap|EFE|dpa|ANSA|Belga)\b|\b(AFP|KCNA|TASS)\s*[)–—-]/g;
const quotes = /[«“"]\s*([^»”"«“]{25,}?)\s*[»”"]/g;

/** Agencies whose mark a text carries: «(AFP)», «PYONGYANG, 19 juin (KCNA) —». */
export const agencyMarks = ({ text }: Document): Set<string> =>
  new Set([...text.matchAll(marks)].map((match) => (match[1] ?? match[2])!));

/** What stands between quotation marks, folded, of five words and more. */
export const longQuotes = ({ text }: Document): Set<string> =>
  new Set(
    [...text.matchAll(quotes)].map((match) => foldName(match[1]!)).filter((quote) => quote.split(' ').length >= 5),
  );

/** How many items two sets share. */
export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared;
}
