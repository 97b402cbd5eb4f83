import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "A spokesman for the ministry brushed aside Chad's concerns.", "In an interview on Monday, the minister called for talks.":
 * a sentence whose only verb was taken for a participle of the noun before it. Headlines, and trees that have another verb,
 * are returned as they are.
 */
export function mendVerbless(tokens: readonly Token[], isStatement: boolean): readonly Token[] {
  if (!isStatement) return tokens;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !/^(NOUN|PROPN)$/.test(tokens[root]!.upos)) return tokens;
  const isTold = ({ deprel, upos, feats }: Token): boolean =>
    /^(nsubj|cop|aux)/.test(deprel) || (upos === 'VERB' && feats.VerbForm === 'Fin' && !deprel.startsWith('acl'));
  if (tokens.some(isTold)) return tokens;
  const verb = tokens.findIndex(
    ({ upos, deprel, head, form }, at) =>
      upos === 'VERB' &&
      deprel === 'acl' &&
      head >= 0 &&
      head < at &&
      !/ing$/.test(form) &&
      tokens[at - 1]!.form !== ',',
  );
  if (verb < 0 || tokens.some(({ head, deprel }) => head === verb && /^(mark|obl:agent)$/.test(deprel))) return tokens;
  const subject = bareAbove(tokens, verb);
  if (subject < 0) return tokens;
  const mended = tokens.map((one, at): Token => {
    if (at === verb) return { ...one, head: -1, deprel: 'root' };
    if (at === subject) return { ...one, head: verb, deprel: 'nsubj' };
    return at === root ? { ...one, head: verb, deprel: 'obl' } : one;
  });
  return isTree(mended) ? mended : tokens;
}

/** The highest noun above a verb that no preposition binds; -1 for none. */
function bareAbove(tokens: readonly Token[], verb: number): number {
  let found = -1;
  for (let at = tokens[verb]!.head; at >= 0; at = tokens[at]!.head) {
    const isBound = tokens.some(({ head, deprel }) => head === at && deprel === 'case');
    if (/^(NOUN|PROPN)$/.test(tokens[at]!.upos) && !isBound) found = at;
  }
  return found;
}
