import type { Document } from '../model/index.ts';
import { contentIds } from './ids.ts';
import { bandKeys } from './minhash.ts';
import { bodyWords, containment, shingles } from './shingles.ts';
import { disjointSets } from './union.ts';
import { agencyMarks, longQuotes, sharedCount } from './wire.ts';

/** A third of the shorter text, in runs of five words, does not come twice by chance. */
const copied = 1 / 3;
/** Light rewrites keep about 0.3 of their runs of three words; that much needs a second sign of the same dispatch. */
const rewritten = 0.25;
/** A bucket is searched against so many unlike texts at most, so that the cost grows with documents, not with pairs. */
const representatives = 16;

type Print = {
  readonly index: number;
  readonly language: string;
  readonly three: ReadonlySet<number>;
  readonly five: ReadonlySet<number>;
  readonly marks: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
};

/**
 * Which documents share their text: copies, shortened, extended and lightly rewritten versions.
 *
 * @param documents each once, sorted by id
 * @returns id of the group by document id; no entry for a text that stands alone
 */
export function textGroups(documents: readonly Document[]): ReadonlyMap<string, string> {
  const sets = disjointSets(documents.length);
  const buckets = new Map<string, Print[]>();
  documents.forEach((document, index) => {
    const print = printOf(document, index);
    for (const key of bandKeys(print.three)) {
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [print]);
        continue;
      }
      const known = bucket.some((other) => sets.find(other.index) === sets.find(index));
      const match = known ? undefined : bucket.find((other) => sameText(other, print));
      if (match) sets.union(match.index, index);
      else if (!known && bucket.length < representatives) bucket.push(print);
    }
  });
  return named(documents, (index) => sets.find(index));
}

function printOf(document: Document, index: number): Print {
  const words = bodyWords(document);
  return {
    index,
    language: document.language,
    three: shingles(words, 3),
    five: shingles(words, 5),
    marks: agencyMarks(document),
    quotes: longQuotes(document),
  };
}

function sameText(a: Print, b: Print): boolean {
  if (a.language !== b.language) return false;
  if (containment(a.five, b.five) >= copied) return true;
  if (containment(a.three, b.three) < rewritten) return false;
  return sharedCount(a.marks, b.marks) > 0 || sharedCount(a.quotes, b.quotes) > 0;
}

function named(documents: readonly Document[], root: (index: number) => number): Map<string, string> {
  const sizes = new Map<number, number>();
  documents.forEach((_, index) => {
    sizes.set(root(index), (sizes.get(root(index)) ?? 0) + 1);
  });
  const shared = documents.flatMap(({ id }, index) =>
    sizes.get(root(index))! > 1 ? [{ id, first: documents[root(index)]!.id }] : [],
  );
  const ids = contentIds(shared.map(({ first }) => ({ prefix: 'text', content: first })));
  return new Map(shared.map(({ id }, at) => [id, ids[at]!]));
}
