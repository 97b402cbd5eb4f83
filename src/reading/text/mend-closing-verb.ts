import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends English sentences that close with who says so and a present that was taken for a noun ("…, a former ambassador
 * predicts."). Other trees are returned as they are.
 */
export function mendClosingVerb(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');
  const root = tokens.findIndex(({ head }) => head < 0);
  if (last < 5 || root >= last - 1 || tokens[last]!.upos !== 'NOUN' || !CLOSING.test(tokens[last]!.form)) return tokens;
  const comma = tokens.findLastIndex(({ form }, at) => at < last && form === ',');
  const speaker = last - 1;
  if (comma < 3 || last - comma > 9 || !/^(NOUN|PROPN)$/.test(tokens[speaker]!.upos)) return tokens;
  const inside = (at: number): boolean => at > comma && at < last;
  // Whatever else stands behind the comma belongs to who speaks.
  if (tokens.some((token, at) => inside(at) && token.head >= 0 && !inside(token.head) && token.head !== last))
    return tokens;
  const mended = tokens.map((token, at) => {
    if (at === last) return { ...token, upos: 'VERB', head: root, deprel: 'parataxis' };
    if (at === speaker) return { ...token, head: last, deprel: 'nsubj' };
    return inside(at) && token.head === last ? { ...token, head: speaker } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** Presents of reporting verbs that look like plural nouns. */
const CLOSING =
  /^(predicts|claims|fears|warns|reports|notes|hopes|argues|estimates|concedes|admits|says|believes|suggests|insists|adds|recalls|cautions|stresses)$/;
