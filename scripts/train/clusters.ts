import { readFileSync } from 'node:fs';
import { hashString } from '../../src/language/model/hash.ts';
import { clusterForm } from '../../src/language/tokens/words.ts';

/** Clusters of words by the hash of the form (from 1), and the group of each cluster; index 0 is no cluster. */
export interface Clusters {
  readonly ids: ReadonlyMap<number, number>;
  readonly groups: readonly number[];
  /** All words, the most frequent first. */
  readonly words: readonly string[];
}

/** The clusters of a language (`clusters/`, made by `clusters/make.py`): the groups on a line, then word and cluster. */
export function readClusters(language: 'fr' | 'en'): Clusters {
  const text = readFileSync(new URL(`clusters/${language}.txt`, import.meta.url), 'utf8');
  const [first, ...lines] = text.trimEnd().split('\n') as [string, ...string[]];
  const groups = [0, ...first.split(' ').map((group) => Number(group) + 1)];
  const ids = new Map<number, number>();
  const words = lines.map((line) => {
    const [word, id] = line.split('\t') as [string, string];
    const hash = hashString(clusterForm(word));
    if (!ids.has(hash)) ids.set(hash, Number(id) + 1);
    return word;
  });
  return { ids, groups, words };
}
