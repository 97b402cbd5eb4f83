import { foldName } from '../../knowledge/index.ts';
import { perList, perWord } from './memo.ts';
import { isWithin, type Tree } from './tree.ts';
import type { Words } from './words.ts';

/**
 * The lemma, or any of a set of them, stands below the token, or right behind it where a parser may have hung it
 * elsewhere. Folded.
 */
export function hasBelow(tree: Tree, index: number, lemma: string | Words): boolean {
  const { tokens } = tree;
  const is = (node: number): boolean => {
    const { keys, upos } = tokens[node]!;
    // «a gelé»: the auxiliary is not the noun «avoir».
    if (upos === 'AUX') return false;
    const { all, form } = keys;
    // A word of a longer name: "the International Court of Justice".
    if (typeof lemma === 'string' && form.includes(' ') && form.split(' ').includes(lemma)) return true;
    return typeof lemma === 'string' ? all.includes(lemma) : all.some((key) => lemma.has(key));
  };
  const last = Math.min(index + 3, tokens.length - 1);
  for (let node = index + 1; node <= last; node++) if (is(node)) return true;
  // What hangs below from further away is looked for only where the word is there at all.
  for (let node = Math.max(0, index - 9); node <= Math.min(index + 10, tokens.length - 1); node++)
    if (is(node) && isWithin(tree, node, index)) return true;
  return false;
}

interface Wording {
  readonly head: string;
  readonly below: string | undefined;
}

/** The wordings of a list that a word is the head of. */
const wordingsOf = perList((list) => {
  const wordings = list.map((wording): Wording => {
    const [head, below] = wording.split('+');
    return { head: foldName(head!), below: below === undefined ? undefined : foldName(below) };
  });
  return perWord(({ all }): readonly Wording[] => wordings.filter(({ head }) => all.includes(head)));
});

/** True where the token is one of the wordings: a lemma, or `a+b`, lemma a with lemma b below it. */
export function isWordedAs(tree: Tree, index: number, wordings: readonly string[]): boolean {
  return wordingsOf(wordings)(tree.tokens[index]!.keys).some(
    ({ below }) => below === undefined || hasBelow(tree, index, below),
  );
}
