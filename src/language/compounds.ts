import type { Token } from './sentence.ts';

/**
 * Where adjectives made by a hyphen begin that stand before a name: "condemned crisis-hit Uganda", "offered debt-laden Laos a
 * loan". Each is three words, which a parser takes for an object and a verb; the sentence is analysed without them.
 */
export function compoundsOf(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let hyphen = 1; hyphen < tokens.length - 2; hyphen++) {
    if (tokens[hyphen]!.form === '-' && isCompound(tokens, hyphen)) found.push(hyphen - 1);
  }
  return found;
}

function isCompound(tokens: readonly Token[], hyphen: number): boolean {
  const [first, last, name] = [tokens[hyphen - 1]!, tokens[hyphen + 1]!, tokens[hyphen + 2]!];
  if (first.end !== tokens[hyphen]!.start || tokens[hyphen]!.end !== last.start || name.start === last.end)
    return false;
  // "Iran-backed Hamas" tells whose it is, "a non-NATO ally" has the name inside.
  if (first.upos === 'PROPN' || !isSmall(last.form) || (hyphen > 1 && !isSmall(first.form))) return false;
  return (
    name.upos === 'PROPN' && !isSmall(name.form) && /(?:ed|en|t|n|y|ing|rich|poor|strong|prone|hungry)$/.test(last.form)
  );
}

const isSmall = (form: string): boolean => /^\p{Ll}/u.test(form);

/** The tree of the sentence with its compounds, each of which is an adjective of the name behind it. */
export function withCompounds(tokens: readonly Token[], firsts: readonly number[], without: readonly Token[]): Token[] {
  const kept = tokens.flatMap((_, at) => (firsts.some((first) => at >= first && at < first + WORDS) ? [] : [at]));
  const own = new Map(kept.map((at, index) => [at, index]));
  return tokens.map((token, at): Token => {
    const index = own.get(at);
    if (index !== undefined) {
      const { head } = without[index]!;
      return { ...without[index]!, head: head < 0 ? -1 : kept[head]! };
    }
    const first = firsts.find((one) => at >= one && at < one + WORDS)!;
    if (at === first + 2) return { ...token, upos: 'ADJ', feats: {}, head: first + WORDS, deprel: 'amod' };
    return { ...token, head: first + 2, deprel: at === first ? 'compound' : 'punct' };
  });
}

const WORDS = 3;

/** The words of a sentence without its compounds. */
export const leftOut = <Item>(words: readonly Item[], firsts: readonly number[]): Item[] =>
  words.filter((_, at) => !firsts.some((first) => at >= first && at < first + WORDS));
