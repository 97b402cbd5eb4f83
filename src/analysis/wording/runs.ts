import type { PlacedWord } from './words.ts';

/** The same words in two texts: which texts, from which word on, how many words. */
export interface Run {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly otherFrom: number;
  readonly length: number;
}

/** A run that stands in more places than these is a form of words, which nobody has from anybody. */
const COMMON = 24;

/**
 * The longest runs of at least `size` words that two texts share; texts of one group are not compared. The cost
 * grows with the number of words, since a run is looked up and never sought pair by pair.
 */
export function sharedRuns(texts: readonly (readonly PlacedWord[])[], groups: readonly string[], size: number): Run[] {
  const places = new Map<string, (readonly [number, number])[]>();
  const runs: Run[] = [];
  // Up to which word a text is already covered by a run, by the other text and the distance between both places.
  const covered = new Map<string, number>();
  for (const [one, words] of texts.entries()) {
    covered.clear();
    for (let from = 0; from + size <= words.length; from++) {
      if (words[from]!.paragraph !== words[from + size - 1]!.paragraph) continue;
      const key = keyOf(words, from, size);
      const known = places.get(key);
      if (!known) {
        places.set(key, [[one, from]]);
        continue;
      }
      for (const [other, otherFrom] of known.length > COMMON ? [] : known) {
        if (groups[other] === groups[one]) continue;
        const line = `${other} ${from - otherFrom}`;
        if ((covered.get(line) ?? -1) >= from) continue;
        const length = reach(words, from, texts[other]!, otherFrom);
        covered.set(line, from + length - 1);
        runs.push({ one, other, from, otherFrom, length });
      }
      known.push([one, from]);
    }
  }
  return runs;
}

function keyOf(words: readonly PlacedWord[], from: number, size: number): string {
  let key = '';
  for (let at = from; at < from + size; at++) key += `${words[at]!.form} `;
  return key;
}

function reach(one: readonly PlacedWord[], from: number, other: readonly PlacedWord[], otherFrom: number): number {
  const [{ paragraph }, { paragraph: otherParagraph }] = [one[from]!, other[otherFrom]!];
  for (let length = 0; ; length++) {
    const [left, right] = [one[from + length], other[otherFrom + length]];
    if (left?.form !== right?.form || left?.paragraph !== paragraph || right?.paragraph !== otherParagraph)
      return length;
  }
}
