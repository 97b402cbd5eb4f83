import type { Named } from './names.ts';
import { nameKey } from './names.ts';
import type { Phrase, QueryPart } from './query.ts';

/** What one part of a query may be: ids of what bears the name, or words as they stand. */
export interface Sought extends Phrase {
  readonly tokens: readonly string[];
}

/** So many letters the beginning of a word must have: fewer begin half of all words. Names are few, so any will do. */
const leastOpen = 3;

/** A name that more things bear, or may yet become, than these is no name of any. */
const mostBearers = 12;

/** Names and what bears them: finds in a query the words that are names, in either language. */
export class NameBook {
  readonly #bearers = new Map<string, Set<string>>();
  readonly #keys: readonly string[];
  readonly #longest: number;

  constructor(names: Iterable<Named>) {
    let longest = 1;
    for (const { name, token } of names) {
      const key = nameKey(name);
      if (key === '') continue;
      longest = Math.max(longest, key.split(' ').length);
      const bearers = this.#bearers.get(key);
      if (bearers) bearers.add(token);
      else this.#bearers.set(key, new Set([token]));
    }
    this.#keys = [...this.#bearers.keys()].sort();
    this.#longest = longest;
  }

  /**
   * The parts of a query, the longest names first; what stands in quotation marks is left as it is. A word of which
   * only a letter or two is typed waits for the next, unless it is all there is or begins a name.
   */
  seek(parts: readonly QueryPart[]): Sought[] {
    const sought: Sought[] = [];
    for (let at = 0; at < parts.length; ) {
      const { taken, one } = this.#nameAt(parts, at) ?? { taken: 1, one: { ...plain(parts[at]!), tokens: [] } };
      sought.push(one);
      at += taken;
    }
    const known = sought.filter(({ words, open, tokens }) => !open || tokens.length > 0 || isLong(words));
    return (known.length > 0 ? known : sought).map((one) => ({ ...one, open: one.open && isLong(one.words) }));
  }

  #nameAt(parts: readonly QueryPart[], at: number): { taken: number; one: Sought } | null {
    for (let taken = Math.min(this.#longest, parts.length - at); taken > 0; taken--) {
      const some = parts.slice(at, at + taken);
      if (some.some(({ quoted }) => quoted)) continue;
      const words = some.flatMap((part) => part.words);
      const open = some.at(-1)!.open;
      const tokens = this.#bearing(words.join(' '), open);
      if (tokens.size > 0 && tokens.size <= mostBearers) return { taken, one: { words, open, tokens: [...tokens] } };
    }
    return null;
  }

  #bearing(key: string, open: boolean): Set<string> {
    const found = new Set(this.#bearers.get(key));
    if (!open || found.size > 0) return found;
    for (let at = lowerBound(this.#keys, key); this.#keys[at]?.startsWith(key); at++) {
      for (const token of this.#bearers.get(this.#keys[at]!)!) found.add(token);
      if (found.size > mostBearers) break;
    }
    return found;
  }
}

const isLong = (words: readonly string[]): boolean => words.at(-1)!.length >= leastOpen;

const plain = ({ words, open }: QueryPart): Phrase => ({ words, open });

function lowerBound(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
