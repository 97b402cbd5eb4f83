import { hashString } from '../../src/language/model/hash.ts';
import { normalise, type WordShape } from '../../src/language/tokens/words.ts';
import type { GoldSentence } from './treebank.ts';

/** How often each word was seen with each coarse tag. */
export type TagCounts = Map<string, Int32Array>;

export function countTags(sentences: readonly GoldSentence[], tags: readonly string[]): TagCounts {
  const counts: TagCounts = new Map();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const norm = normalise(word.form);
      let row = counts.get(norm);
      if (!row) {
        row = new Int32Array(tags.length);
        counts.set(norm, row);
      }
      row[tags.indexOf(word.upos)]!++;
    }
  }
  return counts;
}

/** The class of a word: the set of its tags (rare ones left out) and the most frequent; 0 for an unknown word. */
export function knownClass(counts: Int32Array | undefined, without = -1): number {
  if (!counts) return 0;
  let sum = 0;
  let top = -1;
  const seen = (tag: number) => counts[tag]! - (tag === without ? 1 : 0);
  for (let tag = 0; tag < counts.length; tag++) {
    sum += seen(tag);
    if (seen(tag) > 0 && (top < 0 || seen(tag) > seen(top))) top = tag;
  }
  if (sum === 0) return 0;
  let mask = 0;
  for (let tag = 0; tag < counts.length; tag++) if (seen(tag) > 0 && seen(tag) * 30 >= sum) mask |= 1 << tag;
  return (mask << 5) | (top + 1);
}

/** The classes of all counted words, by the hash of the lower-case form. */
export function lexiconOf(counts: TagCounts): Map<number, number> {
  return new Map([...counts].map(([norm, row]) => [hashString(norm), knownClass(row)]));
}

/** Word shapes for training: each word is looked up as if this one occurrence had not been counted. */
export function heldOutShapes(
  sentence: GoldSentence,
  shape: (form: string) => WordShape,
  counts: TagCounts,
  tags: readonly string[],
): WordShape[] {
  return sentence.words.map((word) => {
    const plain = shape(word.form);
    return { ...plain, known: knownClass(counts.get(plain.norm), tags.indexOf(word.upos)) };
  });
}
