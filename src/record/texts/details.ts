import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Document } from '../../model/index.ts';
import { soundOf } from '../name-key.ts';
import { figuresIn } from './figures.ts';
import { hashText, mix, sortedHashes } from './hash.ts';
import { nameClasses } from './name-classes.ts';

/** What a text keeps when it is told in other words or another language. */
export type Details = {
  /** Its figures and names, as hashes, sorted. */
  readonly hashes: Uint32Array;
  /** What each of them weighs. */
  readonly weights: Uint8Array;
  readonly total: number;
  /**
   * Hashes of the beginnings of its long words, sorted. French and English share many (Simard, Foster and Isabelle 1992),
   * and inflections fall away.
   */
  readonly stems: Uint32Array;
};

/** A figure is seldom met by chance, a name nobody knows neither; a name of the tables is met in many articles. */
const weights = { figure: 4, rareName: 2, knownName: 1 };
/** Longer words whose first letters agree are often one word in two languages or two inflections. */
const longWord = /[a-z]{6,}/g;
const stemLetters = 5;
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?:-\p{L}+)*/gu;
const smallWord = /(?<!\p{L})\p{Ll}{3,}/gu;
const sentenceStart = /(?:^|[.!?»”"“«:\n]\s*)$/;

/** The details of the body of a text, which is given as it stands and folded. */
export function detailsOf(text: string, folded: string, { language }: Document, knowledge: Knowledge): Details {
  const found = new Map<number, number>();
  const { everyday, known } = nameClasses(knowledge);
  for (const name of namesIn(text))
    if (!everyday.has(name))
      found.set(hashText(`name ${name}`), known.has(name) ? weights.knownName : weights.rareName);
  for (const figure of figuresIn(text, language, knowledge)) found.set(hashText(`figure ${figure}`), weights.figure);
  const sorted = [...found].sort(([one], [other]) => one - other);
  const words = folded.match(longWord) ?? [];
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    weights: Uint8Array.from(sorted, ([, weight]) => weight),
    total: sorted.reduce((sum, [, weight]) => sum + weight, 0),
    stems: sortedHashes(words.map((word) => hashText(word.slice(0, stemLetters)))),
  };
}

/** Parts of names as they sound: capitalised within a sentence, and never written small in this text. */
function namesIn(text: string): Set<string> {
  const parts = new Set<string>();
  for (const match of text.matchAll(capitalised)) {
    if (sentenceStart.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    for (const part of foldName(match[0]).split(' ')) if (part.length > 2) parts.add(part);
  }
  const small = new Set(text.match(smallWord)?.map(foldName));
  return new Set([...parts].filter((part) => !small.has(part)).map(soundOf));
}

/** What two texts share, by weight. */
export function sharedDetails(a: Details, b: Details): number {
  let [shared, left, right] = [0, 0, 0];
  while (left < a.hashes.length && right < b.hashes.length) {
    const difference = a.hashes[left]! - b.hashes[right]!;
    if (difference === 0) shared += Math.min(a.weights[left]!, b.weights[right]!);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}

/** Its figures and names, figures twice: what versions of a dispatch are found by. */
export function tellingDetails({ hashes, weights: heavy }: Details): number[] {
  const telling: number[] = [];
  for (let at = 0; at < hashes.length; at++) {
    telling.push(hashes[at]!);
    if (heavy[at]! >= weights.figure) telling.push(mix(hashes[at]!));
  }
  return telling;
}
