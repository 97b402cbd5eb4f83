import type { WordTree } from './parse.ts';
import type { ParserWords } from './state.ts';

/**
 * The relation of a function word that waits for a word on its right, by tag; -1 for other tags. For the words that
 * greedy parsing left without a head.
 */
export function waitingLabels(tags: readonly string[], labels: readonly string[]): Int32Array {
  const relation: Readonly<Record<string, string>> = {
    ADP: 'case',
    ADV: 'advmod',
    AUX: 'aux',
    CCONJ: 'cc',
    DET: 'det',
    SCONJ: 'mark',
  };
  return Int32Array.from(tags, (tag) => labels.indexOf(relation[tag] ?? ''));
}

/**
 * Gives words that were left without a head, and were hung from the root, what fits them better: a function word without
 * dependents goes to the phrase on its right; a phrase with a preposition is `obl` of a verb, `nmod` of a noun.
 */
export function settleLoose(tree: WordTree, words: ParserWords, waiting: Int32Array, names: readonly string[]): void {
  const { heads, labels, loose, markers } = tree;
  const [oblique, nominal] = [names.indexOf('obl'), names.indexOf('nmod')];
  const leaf = new Uint8Array(words.length).fill(1);
  for (const head of heads) if (head >= 0) leaf[head] = 0;
  for (const word of loose) {
    const label = waiting[words.tags[word]!]!;
    if (label >= 0 && leaf[word] && word + 1 < words.length) {
      let head = word + 1;
      for (let steps = 0; heads[head]! > word && steps < 24; steps++) head = heads[head]!;
      heads[word] = head;
      labels[word] = label;
      leaf[head] = 0;
    } else if (markers[word]! < words.length) {
      const root = heads[word]!;
      labels[word] = words.verbs[root + 1]! > words.verbs[root]! ? oblique : nominal;
    }
  }
}
