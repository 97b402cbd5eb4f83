import { foldName } from '../../knowledge/index.ts';
import { subtree, type Tree } from './tree.ts';
import { isOneOf } from './words.ts';

/** The lemma stands below the token, or right behind it where a parser may have hung it elsewhere. Folded. */
export function hasBelow(tree: Tree, index: number, lemma: string): boolean {
  const wanted = new Set([lemma]);
  const near = [...subtree(tree, index), index + 1, index + 2, index + 3].filter(
    (node) => node > index - 6 && node < index + 9,
  );
  return near.some((node) => {
    const token = tree.tokens[node];
    return token !== undefined && isOneOf(token, wanted);
  });
}

/** True where the token is one of the wordings: a lemma, or `a+b`, lemma a with lemma b below it. */
export function isWordedAs(tree: Tree, index: number, wordings: readonly string[]): boolean {
  return wordings.some((wording) => {
    const [head, below] = wording.split('+');
    if (!isOneOf(tree.tokens[index]!, new Set([foldName(head!)]))) return false;
    return below === undefined || hasBelow(tree, index, foldName(below));
  });
}
