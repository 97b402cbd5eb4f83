import { contentIds } from '../ids.ts';
import { disjointSets } from '../union.ts';
import { hashText, mix } from './hash.ts';
import { isOfWords, type Print, printKeys } from './print.ts';
import { sameText } from './same-text.ts';

/**
 * In a bucket each text is held against so many, those with the smallest hash of their id: the cost grows with
 * documents, not with pairs, and which ones they are owes nothing to arrival.
 */
export const representatives = 16;

/** The place of a text among those of its bucket: the smallest first. */
export const bucketPlace = (id: string): number => mix(hashText(id));

/** Documents of a record are fewer; with 32 bits of key it makes a whole number that a double holds. */
const most = 2 ** 21;

/**
 * Which documents are versions of one text: copies, shortened, extended and rewritten ones, translations. A group is all
 * that hangs together by pairs (`sameText`) that share a bucket.
 *
 * @param prints each document once, sorted by id
 * @returns id of the group by document id; no entry for a text that stands alone
 */
export function textGroups(prints: readonly Print[]): ReadonlyMap<string, string> {
  const sets = disjointSets(prints.length);
  for (const { bucket, ofWords } of buckets(prints)) {
    const heads = bucket.slice(0, representatives);
    bucket.forEach((one, place) => {
      for (const head of heads.slice(0, place)) {
        if (sets.find(head) !== sets.find(one) && sameText(prints[head]!, prints[one]!, ofWords)) sets.union(head, one);
      }
    });
  }
  return named(prints, (index) => sets.find(index));
}

/** Indexes of the texts that share a key, at least two; the smallest hash first. */
function* buckets(prints: readonly Print[]): Generator<{ readonly bucket: number[]; readonly ofWords: boolean }> {
  const byHash = prints
    .map(({ id }, index) => ({ index, id, hash: bucketPlace(id) }))
    .sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
  const keys = Float64Array.from(
    byHash.flatMap(({ index }, rank) => printKeys(prints[index]!).map((key) => key * most + rank)),
  ).sort();
  for (let from = 0; from < keys.length; ) {
    const shared = Math.floor(keys[from]! / most);
    let to = from + 1;
    while (to < keys.length && Math.floor(keys[to]! / most) === shared) to += 1;
    if (to - from > 1) {
      const bucket = Array.from(keys.subarray(from, to), (key) => byHash[key % most]!.index);
      yield { bucket, ofWords: isOfWords(shared) };
    }
    from = to;
  }
}

function named(prints: readonly Print[], root: (index: number) => number): Map<string, string> {
  const sizes = new Map<number, number>();
  prints.forEach((_, index) => {
    sizes.set(root(index), (sizes.get(root(index)) ?? 0) + 1);
  });
  const shared = prints.flatMap(({ id }, index) =>
    sizes.get(root(index))! > 1 ? [{ id, first: prints[root(index)]!.id }] : [],
  );
  return new Map(shared.map(({ id, first }) => [id, groupName(first)]));
}

/** What a group is called, after the first by id of its documents. */
export const groupName = (first: string): string => contentIds([{ prefix: 'text', content: first }])[0]!;
