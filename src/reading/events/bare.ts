import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/** "called on the king in Rabat": nothing stands below that is wanted of him, neither an infinitive, a clause nor a "for". */
export function isBare(passage: Passage, verb: number): boolean {
  const { tokens } = passage;
  const below = [verb, ...childrenBy(passage, verb, 'obj', 'obl', 'iobj')].flatMap(
    (one) => passage.children[one] ?? [],
  );
  return !below.some((child) => {
    const { relation, feats, upos } = tokens[child]!;
    if (/^(xcomp|ccomp)$/.test(relation)) return true;
    if (/^(advcl|acl)$/.test(relation) && feats.VerbForm === 'Inf') return true;
    return upos !== 'VERB' && childrenBy(passage, child, 'case').some((at) => /^(for|over)$/i.test(tokens[at]!.form));
  });
}
