import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "The Japan-Philippines Reciprocal Access Agreement": capitals in a row were taken for one word that is written apart
 * (`goeswith`). They are a name, and its last word is the head.
 */
export function mendCapitals(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isApart);
  if (first < 0) return tokens;
  let last = first;
  while (isApart(tokens[last + 1])) last++;
  const head = tokens[first]!.head;
  if (head < 0) return tokens;
  const isInside = tokens[last]!.head === head && head < first;
  const mended = tokens.map((token, at) => {
    if (isInside && at === last)
      return { ...token, upos: 'PROPN', head: tokens[head]!.head, deprel: tokens[head]!.deprel };
    if (isInside && at === head) return { ...token, head: last, deprel: 'compound' };
    if (first <= at && at <= last)
      return { ...token, upos: 'PROPN', head: isInside ? last : token.head, deprel: 'compound' };
    return isInside && token.head === head && token.upos !== 'PUNCT' ? { ...token, head: last } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const isApart = (token: Token | undefined): boolean =>
  token !== undefined && token.deprel === 'goeswith' && /^\p{Lu}\p{Ll}{2,}$/u.test(token.form);
