import { childrenBy, type Tree } from './tree.ts';

/** "follows the two governments accusing Chad", «fait suite à …»: what is followed is what somebody did. -1 for none. */
export function followedAbove(tree: Tree, head: number, verb: number): number {
  if (!/^(follow|precede|see|include|involve)$/.test(tree.tokens[head]!.lemma)) return -1;
  if (!/ing$/.test(tree.tokens[verb]!.form) || verb < head) return -1;
  return childrenBy(tree, head, 'obj').find((child) => child < verb) ?? -1;
}

/** "an offensive that Chad says is backed by Togo": its subject is what the clause is about, and not who says so. */
export const isOfAnother = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some(
    (child) => child === tree.tokens[verb]!.head + 1 && /^(is|are|was|were)$/i.test(tree.tokens[child]!.form),
  );
