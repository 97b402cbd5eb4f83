import type { Lexicon } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Tree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Mention } from './sense.ts';

/** Where an unknown name may stand, and what can be no part of one. */
export interface NamePlace {
  readonly tree: Tree;
  readonly named: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly language: Language;
}

/** Small words inside a name: «Hamad bin Khalifa al-Thani», «Ursula von der Leyen». */
const PARTICLES = new Set('al el ben bin ibn bint de da dos di du del van von der den la le ould ag e y'.split(' '));

const A_TIME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Last token of a personal name that begins at a token; -1 where none does. */
export function nameEnd(place: NamePlace, from: number): number {
  if (!isNameWord(place, from)) return -1;
  let end = from;
  for (let words = 1; words < 6; words++) {
    const next = afterParticles(place, end + 1);
    if (!isNameWord(place, next)) break;
    end = next;
  }
  return end;
}

/** First token of a personal name of two words or more that ends with a token; -1 where none does. */
export function nameStart(place: NamePlace, to: number): number {
  for (let from = Math.max(0, to - 8); from < to; from++)
    if (!isNameWord(place, from - 1) && nameEnd(place, from) === to) return from;
  return -1;
}

/** Over small words and the hyphen behind them, as long as a name may follow. */
function afterParticles({ tree }: NamePlace, from: number): number {
  let at = from;
  while (at < from + 4) {
    const token = tree.tokens[at];
    if (!token || !(PARTICLES.has(token.form.toLowerCase()) || token.form === '-') || isWide(tree, at)) break;
    at++;
  }
  return at;
}

/** «X - Y»: a dash with a space before it joins nothing. */
const isWide = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.form === '-' && tree.tokens[at - 1]?.end !== tree.tokens[at]!.start;

function isNameWord({ tree, named, lexicon, language }: NamePlace, at: number): boolean {
  const token = tree.tokens[at];
  if (!token || !/^\p{Lu}[\p{L}’'.-]*$/u.test(token.form) || A_TIME.test(token.form)) return false;
  const { persons, portfolios, ranks } = lexicon.descriptions;
  if ([persons, portfolios, ranks].some((words) => isOneOf(token, wordSet(words[language])))) return false;
  return !named.some((mention) => mention.start < token.end && mention.end > token.start);
}
