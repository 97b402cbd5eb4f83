import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** How many words may stand between the owner and what it owns ("Chad's long and costly war"). */
const WITHIN = 6;

const BETWEEN: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'ADV', 'PUNCT', 'CCONJ', 'NOUN', 'PROPN', 'VERB']);

/**
 * "three months into Ethiopia's full-scale invasion of Eritrea": a name with "'s" was taken for what the preposition leads
 * to, and the noun that it owns for another argument of the same verb. The noun takes its place.
 */
export function mendPossessive(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let mark = 1; mark + 1 < tokens.length; mark++) {
    if (!/^['’]s?$/.test(tokens[mark]!.form) || tokens[mark]!.upos !== 'PART') continue;
    const owner = mended[mark]!.head;
    const { head, deprel, upos } = mended[owner] ?? tokens[mark]!;
    if (owner !== mark - 1 || upos !== 'PROPN' || !/^(obl|nmod)$/.test(deprel) || head < 0) continue;
    const owned = nounBehind(mended, mark, head);
    if (owned < 0) continue;
    const tree = mended.map((token, at) => {
      if (at === owned) return { ...token, head, deprel };
      if (at === owner) return { ...token, head: owned, deprel: 'nmod:poss' };
      return token.head === owner && at < owner ? { ...token, head: owned } : token;
    });
    if (isTree(tree)) mended = tree;
  }
  return mended;
}

/** The first noun behind the mark that hangs on the same word as the owner, with nothing but its own words between. */
function nounBehind(tokens: readonly Token[], mark: number, head: number): number {
  for (let at = mark + 1; at <= mark + WITHIN && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!BETWEEN.has(token.upos)) return -1;
    if (token.upos === 'NOUN' && token.head === head) return /^(obj|obl|nmod|conj|appos)$/.test(token.deprel) ? at : -1;
  }
  return -1;
}
