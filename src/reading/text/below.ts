import { foldName } from '../../knowledge/index.ts';
import { perList, perWord } from './memo.ts';
import { isWithin, type Tree } from './tree.ts';
import { isOneOf, type Keys, type Words } from './words.ts';

/** How far a word below another one may stand from it. */
const REACH_BACK = 9;
const REACH = 10;

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
    if (typeof lemma !== 'string') return isOneOf(tokens[node]!, lemma);
    // A word of a longer name: "the International Court of Justice".
    return all.includes(lemma) || (form.includes(' ') && form.split(' ').includes(lemma));
  };
  const last = Math.min(index + 3, tokens.length - 1);
  for (let node = index + 1; node <= last; node++) if (is(node)) return true;
  const described = describedBy(tree, index);
  if (described >= 0 && is(described)) return true;
  // What hangs below from further away is looked for only where the word is there at all.
  for (let node = Math.max(0, index - REACH_BACK); node <= Math.min(index + REACH, tokens.length - 1); node++)
    if (
      is(node) &&
      isWithin(tree, node, index) &&
      !(node < index && isInSubject(tree, node, index)) &&
      !isToldOfOther(tree, node, index)
    )
      return true;
  return false;
}

/** «présente une offre que Lima juge inacceptable»: what another says in a clause of its own is no part of the turn of phrase. */
function isToldOfOther({ tokens, children }: Tree, node: number, index: number): boolean {
  for (let at = node; at >= 0 && at !== index; at = tokens[at]!.head) {
    if (tokens[at]!.deprel !== 'acl:relcl') continue;
    const subject = children[at]!.find((child) => tokens[child]!.deprel === 'nsubj');
    if (subject !== undefined && !tokens[subject]!.feats.PronType?.includes('Rel')) return true;
  }
  return false;
}

/** «ses ambassadeurs rappelés de Lusaka», "envoys recalled from Lusaka": the noun that a bare participle is said of; -1 for none. */
function describedBy({ tokens, children }: Tree, index: number): number {
  const { upos, deprel, feats, head } = tokens[index]!;
  if (upos !== 'VERB' || deprel !== 'acl' || feats.VerbForm !== 'Part' || feats.Tense === 'Pres') return -1;
  const isBare = (children[index] ?? []).every((child) => !/^(nsubj|aux|obj|cop)/.test(tokens[child]!.deprel));
  return isBare && head === index - 1 ? head : -1;
}

/** «Des navires de guerre ont fait le tour»: who does it is no part of the turn of phrase. */
function isInSubject({ tokens }: Tree, node: number, verb: number): boolean {
  let at = node;
  while (at >= 0 && tokens[at]!.head !== verb) at = tokens[at]!.head;
  return at >= 0 && tokens[at]!.deprel === 'nsubj' && tokens[verb]!.upos === 'VERB';
}

/**
 * For some lemmas with a number each, which of them `hasBelow` can find below a token: a word remembers which of them it
 * is, and most words are none.
 */
export function lemmasNear(lemmas: ReadonlyMap<string, number>): (tree: Tree, index: number) => readonly number[] {
  const isOf = perWord(({ all, form }): readonly number[] =>
    [...all, ...(form.includes(' ') ? form.split(' ') : [])].flatMap((word) => lemmas.get(word) ?? []),
  );
  return ({ tokens }, index) => {
    const found: number[] = [];
    const last = Math.min(index + REACH, tokens.length - 1);
    for (let node = Math.max(0, index - REACH_BACK); node <= last; node++)
      for (const lemma of isOf(tokens[node]!.keys)) found.push(lemma);
    return found;
  };
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

/** Whether a word may be the head of one of the wordings. */
export const mayBeWorded = (keys: Keys, wordings: readonly string[]): boolean => wordingsOf(wordings)(keys).length > 0;

/** True where the token is one of the wordings: a lemma, or `a+b`, lemma a with lemma b below it. */
export function isWordedAs(tree: Tree, index: number, wordings: readonly string[]): boolean {
  return wordingsOf(wordings)(tree.tokens[index]!.keys).some(
    ({ below }) => below === undefined || hasBelow(tree, index, below),
  );
}
